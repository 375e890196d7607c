/// Bounds on what the YAML parser is given: it recurses into collections, and compares keys with all they refer to.
enum YAMLLimits {
  /// The most bytes of a YAML text.
  static let bytes = 256 * 1024
  /// The most values of a document, references followed.
  static let nodes = 20_000
  /// The most collections inside each other.
  static let depth = 64
  /// The furthest column at which a line may begin, which bounds how deep it can be.
  static let indentation = 100
  /// The most references to anchors, which bounds how much larger a text becomes when they are followed.
  static let aliases = 16
  /// The most keys that stand twice and are still told apart.
  static let repeatedKeys = 4

  /// Why the text is not parsed; nil where it may be.
  static func reason(against text: ArraySlice<UInt8>) -> Unreadable? {
    if text.count > bytes { return .overLimit(bytes: text.count) }
    return tooDeepLine(text).map { .tooComplex(.yaml(line: $0)) }
  }

  private static func tooDeepLine(_ text: ArraySlice<UInt8>) -> Int? {
    var (brackets, anchors, references, number) = (0, 0, 0, 0)
    var start = text.startIndex
    while start <= text.endIndex {
      number += 1
      let end = text.endIndex(from: start) { $0 != ASCII.newline }
      let line = text[start..<end]
      if isTooFarRight(line) { return number }
      for index in line.indices where !line[index].isLetter {
        switch line[index] {
        case ASCII.openBracket, ASCII.openBrace: brackets += 1
        case ASCII.closeBracket, ASCII.closeBrace: brackets = max(0, brackets - 1)
        case UInt8(ascii: "&") where isName(line, at: index): anchors += 1
        case ASCII.star where isName(line, at: index): references += 1
        default: continue
        }
        if brackets > depth || (anchors > 0 && references > aliases) { return number }
      }
      start = end + 1
    }
    return nil
  }

  /// Blanks and the marks of nested sequences and keys before a line's first text.
  private static func isTooFarRight(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count > indentation else { return false }
    let start = line.endIndex(from: line.startIndex) {
      $0.isWhitespace || $0 == ASCII.hyphen || $0 == Address.question || $0 == ASCII.colon
    }
    return start - line.startIndex > indentation && start < line.endIndex && line[start] != ASCII.hash
  }

  /// Whether an anchor or a reference to one begins here.
  private static func isName(_ line: ArraySlice<UInt8>, at index: Int) -> Bool {
    guard index + 1 < line.endIndex, line[index + 1].isAlphanumeric || line[index + 1] == ASCII.underscore else {
      return false
    }
    return index == line.startIndex || line[index - 1].isWhitespace || [0x2C, 0x5B, 0x7B].contains(line[index - 1])
  }
}
