/// Bounds on what the Markdown parser is given, for it takes quadratic time on some texts.
///
/// One pass over the lines counts what makes it slow: cells of tables, marks of quotes and lists at the start of a
/// line, brackets and emphasis in one paragraph, and references to long addresses.
struct MarkdownLimits {
  /// A text beyond a bound.
  struct Excess: Error, Equatable {
    let complexity: Unreadable.Complexity
  }

  /// The most marks of quotes and lists at the start of a line.
  static let nesting = 64
  /// The furthest column at which a quote or a list may begin.
  static let indentation = 200

  private var line = 0
  private var tables = TableCost()
  private var paragraph = ParagraphCost()
  private var references = ReferenceCost()

  /// Throws where the text is beyond a bound; returns the number of its lines.
  static func check(_ text: [UInt8]) throws(Excess) -> Int {
    var limits = MarkdownLimits()
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex(of: ASCII.newline) ?? text.count
      try limits.visit(text[start..<end])
      start = end + 1
    }
    return limits.line
  }

  private mutating func visit(_ text: ArraySlice<UInt8>) throws(Excess) {
    line += 1
    let content = text[try checkNesting(text)...]
    let marks = LineMarks(content)
    tables.visit(content, marks)
    paragraph.visit(content, marks)
    references.visit(content, marks)
    if tables.isExceeded { throw Excess(complexity: .tableCells(line: line)) }
    if paragraph.hasTooManyBrackets || references.isExceeded { throw Excess(complexity: .brackets(line: line)) }
    if paragraph.hasTooManyMarks { throw Excess(complexity: .emphasis(line: line)) }
  }

  /// Returns where the line's text begins, after the marks of quotes and lists.
  private func checkNesting(_ text: ArraySlice<UInt8>) throws(Excess) -> Int {
    var (index, marks) = (text.startIndex, 0)
    while index < text.endIndex {
      if text[index].isWhitespace {
        index += 1
      } else if let end = MarkdownLimits.endOfMark(text, at: index) {
        marks += 1
        if marks > MarkdownLimits.nesting || index - text.startIndex > MarkdownLimits.indentation {
          throw Excess(complexity: .nesting(line: line))
        }
        index = end
      } else {
        break
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
