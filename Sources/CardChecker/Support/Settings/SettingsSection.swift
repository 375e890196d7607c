import Yams

/// One mapping of a settings file.
package struct SettingsSection {
  private let mapping: Node.Mapping
  private let file: String
  /// Where it begins.
  package let place: SettingsPlace

  /// - Parameter keys: those that it may have; nil for any.
  /// - Throws: `SettingsError` where `node` is no mapping, or has a key that is not among `keys`.
  init(_ node: Node, file: String, keys: [String]?) throws(SettingsError) {
    self.file = file
    place = Self.place(of: node, file)
    guard let mapping = node.mapping else { throw place.error("expected keys and values here") }
    self.mapping = mapping
    guard let keys else { return }
    for (key, _) in mapping where !keys.contains(key.string ?? "") {
      throw Self.place(of: key, file).error(Self.unknown(key.string ?? "?", among: keys))
    }
  }

  /// The keys that have a value, in order.
  package var keys: [String] { mapping.compactMap { $0.key.string }.filter { value($0) != nil } }

  /// The place of a key; that of the section where it has none.
  package func place(ofKey key: String) -> SettingsPlace {
    mapping.first { $0.key.string == key }.map { Self.place(of: $0.key, file) } ?? place
  }

  /// The place of a key's value; that of the section where it has none.
  package func place(of key: String) -> SettingsPlace {
    value(key).map { Self.place(of: $0, file) } ?? place
  }

  package func text(_ key: String) throws(SettingsError) -> String? {
    guard let node = value(key) else { return nil }
    return try scalar(node, of: key)
  }

  package func texts(_ key: String, mayBeEmpty: Bool = false) throws(SettingsError) -> [String]? {
    try placedTexts(key, mayBeEmpty: mayBeEmpty)?.map(\.text)
  }

  /// The texts of a list, each with its place.
  package func placedTexts(
    _ key: String, mayBeEmpty: Bool = false
  ) throws(SettingsError) -> [(text: String, place: SettingsPlace)]? {
    try items(key, mayBeEmpty: mayBeEmpty)?.map { item throws(SettingsError) in
      (try scalar(item, of: key), Self.place(of: item, file))
    }
  }

  package func number(_ key: String, in range: ClosedRange<Int>) throws(SettingsError) -> Int? {
    guard let node = value(key) else { return nil }
    guard let number = Int(try scalar(node, of: key)), range.contains(number) else {
      throw error("\(key) takes a whole number from \(range.lowerBound) to \(range.upperBound)", at: node)
    }
    return number
  }

  /// A mapping, whose keys may be limited to `keys`.
  package func section(_ key: String, keys: [String]? = nil) throws(SettingsError) -> SettingsSection? {
    guard let node = value(key) else { return nil }
    return try SettingsSection(node, file: file, keys: keys)
  }

  /// A list of mappings.
  package func sections(_ key: String, keys: [String]) throws(SettingsError) -> [SettingsSection] {
    try items(key, mayBeEmpty: true)?.map { item throws(SettingsError) in
      try SettingsSection(item, file: file, keys: keys)
    } ?? []
  }

  private func items(_ key: String, mayBeEmpty: Bool) throws(SettingsError) -> Node.Sequence? {
    guard let node = value(key) else { return nil }
    guard let sequence = node.sequence else { throw error("\(key) takes a list", at: node) }
    if sequence.isEmpty, !mayBeEmpty { throw error("\(key) takes a list of at least one; leave the key out", at: node) }
    return sequence
  }

  // A key without a value says nothing, as if it were not there.
  private func value(_ key: String) -> Node? {
    guard let node = mapping.first(where: { $0.key.string == key })?.value else { return nil }
    let isBlank = node.scalar.map { $0.style == .plain && ["", "null", "~"].contains($0.string) }
    return isBlank == true ? nil : node
  }

  private func scalar(_ node: Node, of key: String) throws(SettingsError) -> String {
    guard let scalar = node.scalar, !scalar.string.isEmpty else { throw error("\(key) takes text", at: node) }
    return scalar.string
  }

  private func error(_ message: String, at node: Node) -> SettingsError {
    Self.place(of: node, file).error(message)
  }

  private static func place(of node: Node, _ file: String) -> SettingsPlace {
    SettingsPlace(file: file, line: node.mark?.line, column: node.mark?.column)
  }

  private static func unknown(_ key: String, among keys: [String]) -> String {
    if let name = EditDistance.nearest(to: key, among: keys) {
      return "no key is named \(key); did you mean \(name)?"
    }
    return "no key is named \(key); here may stand \(keys.joined(separator: ", "))"
  }
}
