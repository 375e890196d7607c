/// Writes YAML, always in the same way: text between double quotes wherever it could be taken for anything else.
enum YAMLText {
  /// What can be written.
  indirect enum Value {
    case text(String)
    case null
    case list([Value])
    case mapping([(key: String, value: Value)])

    static func list(_ texts: [String]) -> Value { .list(texts.map { .text($0) }) }
    static func optional(_ text: String?) -> Value { text.map { .text($0) } ?? .null }
  }

  /// A value as a document, which ends in a line feed.
  static func document(_ value: Value) -> String {
    lines(of: value).map { $0 + "\n" }.joined()
  }

  private static func lines(of value: Value) -> [String] {
    switch value {
    case .text(let text): [scalar(text)]
    case .null: ["null"]
    case .list(let values): values.isEmpty ? ["[]"] : values.flatMap { marked(lines(of: $0)) }
    case .mapping(let entries): entries.isEmpty ? ["{}"] : entries.flatMap { entry($0.key, $0.value) }
    }
  }

  private static func marked(_ lines: [String]) -> [String] {
    lines.enumerated().map { ($0.offset == 0 ? "- " : "  ") + $0.element }
  }

  private static func entry(_ key: String, _ value: Value) -> [String] {
    let lines = lines(of: value)
    guard isBlock(value) else { return ["\(scalar(key)): \(lines[0])"] }
    return ["\(scalar(key)):"] + lines.map { "  " + $0 }
  }

  private static func isBlock(_ value: Value) -> Bool {
    switch value {
    case .text, .null: false
    case .list(let values): !values.isEmpty
    case .mapping(let entries): !entries.isEmpty
    }
  }

  private static func scalar(_ text: String) -> String {
    isPlain(text) ? text : quoted(text)
  }

  /// Words and numbers that no reader of YAML takes for the end of anything.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.utf8.first, first.isAlphanumeric else { return false }
    return !["null", "Null", "NULL"].contains(text)
      && text.utf8.allSatisfy {
        $0.isAlphanumeric || [ASCII.hyphen, ASCII.dot, ASCII.slash, ASCII.underscore].contains($0)
      }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        result += "\\x" + Hexadecimal.text([UInt8(scalar.value)])
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
