/// Finds Jinja's expressions, statements and comments in a text.
///
/// See <https://jinja.palletsprojects.com/en/stable/templates/>.
struct JinjaScanner {
  /// The expressions as they stand, and where each begins.
  private(set) var expressions: [(String, Int)] = []

  private static let limit = 500

  init(_ text: [UInt8], outside excluded: [Range<Int>]) {
    var index = 0
    while let open = text[index...].firstIndex(of: ASCII.openBrace) {
      index = open + 1
      guard let end = JinjaScanner.end(text, from: open), JinjaScanner.isExpression(text, open, end) else { continue }
      guard !excluded.contains(where: { $0.overlaps(open..<end) }) else { continue }
      expressions.append((text[open..<end].string, open))
      index = end
    }
  }

  /// The end of what two braces, or a brace and a mark, open.
  private static func end(_ text: [UInt8], from open: Int) -> Int? {
    guard open + 1 < text.count else { return nil }
    let close: StaticString
    switch text[open + 1] {
    case ASCII.openBrace: close = "}}"
    case ASCII.percent: close = "%}"
    case ASCII.hash: close = "#}"
    default: return nil
    }
    let frame = text[..<min(text.count, open + limit)]
    return frame.firstIndex(of: close, from: open + 2).map { $0 + 2 }
  }

  private static func isExpression(_ text: [UInt8], _ open: Int, _ end: Int) -> Bool {
    let inside = text[(open + 2)..<(end - 2)].trimming { $0.isWhitespace || $0 == ASCII.hyphen }
    switch text[open + 1] {
    case ASCII.openBrace: return !isBracesOfOtherKind(before: text[..<open]) && isValue(inside)
    case ASCII.percent: return statements.contains(inside.prefix(while: \.isLetter).string)
    default: return !inside.isEmpty
    }
  }

  private static let statements: Set<String> = [
    "if", "elif", "else", "endif", "for", "endfor", "set", "endset", "block", "endblock", "include", "extends", "macro",
    "endmacro", "import", "from", "raw", "endraw", "with", "endwith", "filter", "endfilter", "call", "endcall",
  ]

  /// Formulas double their braces after a letter or a mark, and BibTeX after an equals sign.
  private static func isBracesOfOtherKind(before text: ArraySlice<UInt8>) -> Bool {
    let last = text.last { $0 != ASCII.space }
    if last == ASCII.equals || last == ASCII.openBrace || last == UInt8(ascii: "$") { return true }
    guard let previous = text.last else { return false }
    return previous.isAlphanumeric
      || [ASCII.backslash, UInt8(ascii: "^"), ASCII.underscore, ASCII.closeBrace].contains(previous)
  }

  /// A name in lower case, and after it nothing, or what may follow a name in an expression.
  private static func isValue(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first, first.isLowercaseLetter || first == ASCII.underscore else { return false }
    let end = text.endIndex(from: text.startIndex) { $0.isAlphanumeric || $0 == ASCII.underscore || $0 == ASCII.dot }
    guard end - text.startIndex > 1 else { return false }
    let rest = text[end...].trimmed
    guard let next = rest.first else { return true }
    let words = ["if", "or", "and", "not", "in", "is", "else"]
    return "|([+-*/%~=!<>,".utf8.contains(next) || words.contains(rest.prefix(while: \.isLetter).string)
  }
}
