/// A value of a YAML document: scalars are the text that stands there, and no type is resolved.
enum YAMLValue: Sendable, Hashable {
  case scalar(YAMLScalar)
  case sequence([YAMLValue], line: Int)
  case mapping([YAMLEntry], line: Int)

  /// The text of a scalar that is not blank; nil for anything else.
  var text: String? {
    guard case .scalar(let scalar) = self, !scalar.isBlank else { return nil }
    return scalar.text
  }

  /// The values of a sequence; a value of any other kind is a sequence of one.
  var elements: [YAMLValue] {
    if case .sequence(let values, _) = self { return values }
    return [self]
  }

  /// The line on which it begins.
  var line: Int {
    switch self {
    case .scalar(let scalar): scalar.line
    case .sequence(_, let line), .mapping(_, let line): line
    }
  }

  /// The line on which the last of its scalars begins.
  var lastLine: Int {
    switch self {
    case .scalar(let scalar): scalar.line
    case .sequence(let values, let line): max(line, values.last?.lastLine ?? line)
    case .mapping(let entries, let line): max(line, entries.last?.value.lastLine ?? line)
    }
  }

  /// The texts of a sequence's scalars, or of the one scalar, that are not blank.
  var texts: [String] { elements.compactMap(\.text) }

  /// The value of a key of a mapping.
  subscript(key: String) -> YAMLValue? {
    guard case .mapping(let entries, _) = self else { return nil }
    let index = entries.indices.first {
      entries[$0].key.text.utf8.count == key.utf8.count && entries[$0].key.text == key
    }
    return index.map { entries[$0].value }
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
    return !isQuoted && text.utf8.count <= 4 && ["~", "null", "Null", "NULL"].contains(text)
  }
}

/// A key of a mapping with its value.
struct YAMLEntry: Sendable, Hashable {
  let key: YAMLScalar
  let value: YAMLValue
  /// Whether an earlier entry of the mapping has the same key, and counts.
  var isRepeated = false

  /// Whether it takes over the keys of other mappings.
  var isMerge: Bool {
    guard key.text == "<<", !key.isQuoted else { return false }
    return value.elements.allSatisfy { if case .mapping = $0 { true } else { false } }
  }
}
