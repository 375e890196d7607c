/// A value of a YAML document: scalars are the text that stands there, and no type is resolved.
indirect enum YAMLValue: Sendable, Hashable {
  case scalar(YAMLScalar)
  case sequence([YAMLValue])
  case mapping([YAMLEntry])

  /// The text of a scalar that is not blank; nil for anything else.
  var text: String? {
    guard case .scalar(let scalar) = self, !scalar.isBlank else { return nil }
    return scalar.text
  }

  /// The values of a sequence; a value of any other kind is a sequence of one.
  var elements: [YAMLValue] {
    if case .sequence(let values) = self { return values }
    return [self]
  }

  /// The texts of a sequence's scalars, or of the one scalar, that are not blank.
  var texts: [String] { elements.compactMap(\.text) }

  /// The value of a key of a mapping.
  subscript(key: String) -> YAMLValue? {
    guard case .mapping(let entries) = self else { return nil }
    return entries.first { $0.key.text == key }?.value
  }
}

/// A scalar and where it stands.
struct YAMLScalar: Sendable, Hashable {
  let text: String
  let line: Int
  /// Whether it stands between quotes.
  let isQuoted: Bool

  /// Whether it is empty, white space or a plain `null` or `~`.
  var isBlank: Bool {
    if text.utf8.allSatisfy(\.isWhitespace) { return true }
    return !isQuoted && ["~", "null", "Null", "NULL"].contains(text)
  }
}

/// A key of a mapping with its value.
struct YAMLEntry: Sendable, Hashable {
  let key: YAMLScalar
  let value: YAMLValue
}
