extension SettingsSection {
  /// True or false.
  package func flag(_ key: String) throws(SettingsError) -> Bool? {
    guard let text = try text(key) else { return nil }
    guard let flag = Bool(text) else { throw place(of: key).error("\(key) takes true or false") }
    return flag
  }

  /// A number with or without decimals.
  package func decimal(_ key: String, in range: ClosedRange<Double>) throws(SettingsError) -> Double? {
    guard let text = try text(key) else { return nil }
    guard let number = Double(text), range.contains(number) else {
      throw place(of: key).error("\(key) takes a number from \(Int(range.lowerBound)) to \(Int(range.upperBound))")
    }
    return number
  }

  /// One of a few words.
  package func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, _ type: Choice.Type = Choice.self
  ) throws(SettingsError) -> Choice? where Choice.RawValue == String {
    guard let text = try text(key) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    let words = Choice.allCases.map(\.rawValue).joined(separator: ", ")
    throw place(of: key).error("\(key) takes one of \(words)")
  }

  /// A text that may not be left out.
  package func required(_ key: String) throws(SettingsError) -> String {
    guard let text = try text(key) else { throw place.error("\(key) is missing here") }
    return text
  }
}
