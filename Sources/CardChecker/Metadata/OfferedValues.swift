/// The values that a form offers for a list.
struct OfferedValues: Sendable {
  let values: [String]
  private let names: Set<String>
  private let keys: [TextKey]
  private let distinctKeys: Set<TextKey>

  init(_ values: [String]) {
    self.values = values
    names = Set(values)
    keys = values.map { TextKey($0) }
    distinctKeys = Set(keys)
  }

  /// Whether the value is one of these, but for case and punctuation.
  func contains(_ text: String) -> Bool {
    names.contains(text) || distinctKeys.contains(TextKey(text))
  }

  /// Whether a list holds all of these, and so many that nobody means them all.
  func isUntouched(in chosen: Set<TextKey>) -> Bool {
    values.count >= OfferedValues.manyValues && chosen.isSuperset(of: distinctKeys)
  }

  /// The value that a long text differs from by a letter or two.
  func value(like text: String) -> String? {
    let key = TextKey(text).bytes
    guard key.count <= 100, key.count(where: \.isLetter) >= 8 else { return nil }
    return keys.firstIndex { $0.bytes.count >= 8 && EditDistance.isWithin(2, $0.bytes, key) }.map { values[$0] }
  }

  static let manyValues = 8
}
