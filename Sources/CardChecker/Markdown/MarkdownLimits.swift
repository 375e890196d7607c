/// Bounds on what the Markdown parser is given, for it takes quadratic time on some texts.
///
/// One pass over the lines counts what makes it slow: cells of tables, marks of quotes and lists at the start of a
/// line, and brackets and runs of emphasis in one paragraph.
struct MarkdownLimits {
  /// A text beyond a bound.
  struct Excess: Error, Equatable {
    let complexity: Unreadable.Complexity
  }

  /// The most cells of all tables taken together.
  static let cells = 50_000
  /// The most marks of quotes and lists at the start of a line.
  static let nesting = 64
  /// The widest indentation that still counts as structure.
  static let indentation = 1_000
  /// The most square brackets in a paragraph.
  static let brackets = 4_000
  /// The most emphasis marks and backticks in a paragraph.
  static let emphasis = 8_000

  private var line = 0
  private var cells = 0
  private var columns = 0
  private var brackets = 0
  private var emphasis = 0

  /// Throws where the text is beyond a bound.
  static func check(_ text: [UInt8]) throws(Excess) {
    var limits = MarkdownLimits()
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex(of: ASCII.newline) ?? text.count
      try limits.visit(text[start..<end])
      start = end + 1
    }
  }

  private mutating func visit(_ text: ArraySlice<UInt8>) throws(Excess) {
    line += 1
    let content = try checkNesting(text)
    guard content < text.endIndex else {
      (columns, brackets, emphasis) = (0, 0, 0)
      return
    }
    var pipes = 0
    for byte in text[content...] {
      switch byte {
      case ASCII.pipe: pipes += 1
      case ASCII.openBracket, ASCII.closeBracket: brackets += 1
      case ASCII.star, ASCII.underscore, UInt8(ascii: "`"): emphasis += 1
      default: break
      }
    }
    try checkTable(pipes)
    if brackets > MarkdownLimits.brackets { throw Excess(complexity: .brackets(line: line)) }
    if emphasis > MarkdownLimits.emphasis { throw Excess(complexity: .emphasis(line: line)) }
  }

  /// A row may have fewer cells than the widest line above it; the parser adds the empty ones.
  private mutating func checkTable(_ pipes: Int) throws(Excess) {
    columns = max(columns, pipes > 0 ? pipes + 1 : 0)
    cells += columns
    if cells > MarkdownLimits.cells { throw Excess(complexity: .tableCells(line: line)) }
  }

  /// Returns where the line's text begins, after the marks of quotes and lists.
  private func checkNesting(_ text: ArraySlice<UInt8>) throws(Excess) -> Int {
    var (index, marks, width) = (text.startIndex, 0, 0)
    while index < text.endIndex {
      if text[index].isWhitespace {
        width += 1
        index += 1
      } else if let end = MarkdownLimits.endOfMark(text, at: index) {
        marks += 1
        index = end
      } else {
        break
      }
      if marks > MarkdownLimits.nesting || width > MarkdownLimits.indentation {
        throw Excess(complexity: .nesting(line: line))
      }
    }
    return index
  }

  /// `>`, or a bullet or number with a blank after it.
  private static func endOfMark(_ text: ArraySlice<UInt8>, at index: Int) -> Int? {
    if text[index] == ASCII.greater { return index + 1 }
    var end = text.endIndex(from: index) { $0.isDigit }
    let marks = end > index ? [ASCII.dot, ASCII.closeParenthesis] : [ASCII.hyphen, ASCII.plus, ASCII.star]
    guard end < text.endIndex, marks.contains(text[end]) else { return nil }
    end += 1
    return end == text.endIndex || text[end].isWhitespace ? end : nil
  }
}
