import Yams

/// One mapping of a configuration file.
struct ConfigurationSection {
  private let mapping: Node.Mapping
  private let file: String

  /// - Throws: `ConfigurationError` where `node` is no mapping, or has a key that is not among `keys`.
  init(_ node: Node, file: String, keys: [String]) throws(ConfigurationError) {
    self.file = file
    guard let mapping = node.mapping else {
      throw Self.error("expected keys and values here", at: node, file: file)
    }
    self.mapping = mapping
    for (key, _) in mapping where !keys.contains(key.string ?? "") {
      throw Self.error(Self.unknown(key.string ?? "?", among: keys), at: key, file: file)
    }
  }

  func text(_ key: String) throws(ConfigurationError) -> String? {
    guard let node = value(key) else { return nil }
    return try scalar(node, of: key)
  }

  func texts(_ key: String, mayBeEmpty: Bool = false) throws(ConfigurationError) -> [String]? {
    guard let node = value(key) else { return nil }
    guard let sequence = node.sequence else { throw error("\(key) takes a list", at: node) }
    if sequence.isEmpty, !mayBeEmpty { throw error("\(key) takes a list of at least one; leave the key out", at: node) }
    return try sequence.map { item throws(ConfigurationError) in try scalar(item, of: key) }
  }

  func number(_ key: String, in range: ClosedRange<Int>) throws(ConfigurationError) -> Int? {
    guard let node = value(key) else { return nil }
    guard let number = Int(try scalar(node, of: key)), range.contains(number) else {
      throw error("\(key) takes a whole number from \(range.lowerBound) to \(range.upperBound)", at: node)
    }
    return number
  }

  func section(_ key: String, keys: [String]) throws(ConfigurationError) -> ConfigurationSection? {
    guard let node = value(key) else { return nil }
    return try ConfigurationSection(node, file: file, keys: keys)
  }

  // A key without a value says nothing, as if it were not there.
  private func value(_ key: String) -> Node? {
    guard let node = mapping.first(where: { $0.key.string == key })?.value else { return nil }
    return node.scalar?.string.isEmpty == true && node.scalar?.style == .plain ? nil : node
  }

  private func scalar(_ node: Node, of key: String) throws(ConfigurationError) -> String {
    guard let scalar = node.scalar, !scalar.string.isEmpty else { throw error("\(key) takes text", at: node) }
    return scalar.string
  }

  private func error(_ message: String, at node: Node) -> ConfigurationError {
    Self.error(message, at: node, file: file)
  }

  private static func error(_ message: String, at node: Node, file: String) -> ConfigurationError {
    ConfigurationError(file: file, line: node.mark?.line, column: node.mark?.column, message: message)
  }

  private static func unknown(_ key: String, among keys: [String]) -> String {
    let nearest = keys.map { ($0, EditDistance.between(key, $0)) }.min { $0.1 < $1.1 }
    if let (name, distance) = nearest, distance <= 2 { return "no key is named \(key); did you mean \(name)?" }
    return "no key is named \(key); here may stand \(keys.joined(separator: ", "))"
  }
}
