/// A Markdown text as blocks, with the line of the file that each stands on.
struct MarkdownDocument: Sendable {
  /// The leaves of the document, from first to last.
  let blocks: [Block]
  /// The number of lines of the file.
  let lineCount: Int

  /// Parses text whose lines end in line feeds.
  init(_ text: [UInt8]) throws(MarkdownLimits.Excess) {
    lineCount = max(1, try MarkdownLimits.check(text))
    let lines = LineStarts(text)
    var collector = BlockCollector(lineCount: lineCount) { lines.beginsDefinition($0) }
    CommonMarkTree(text).walk { node, isEntered in collector.visit(node, isEntered: isEntered) }
    blocks = collector.blocks
  }
}

/// Where the lines of a text begin, found when first asked for.
private final class LineStarts {
  private let text: [UInt8]
  private lazy var breaks = text.lineBreaks

  init(_ text: [UInt8]) {
    self.text = text
  }

  /// Whether a line, counted from 1, begins with square brackets and a colon.
  func beginsDefinition(_ line: Int) -> Bool {
    guard line >= 1, line - 1 <= breaks.count else { return false }
    let start = line == 1 ? 0 : breaks[line - 2] + 1
    let content = text[start..<(line - 1 < breaks.count ? breaks[line - 1] : text.count)]
      .trimming { $0.isWhitespace || $0 == ASCII.greater || $0 == ASCII.hyphen || $0 == ASCII.star }
    guard content.first == ASCII.openBracket, let close = content.firstIndex(of: ASCII.closeBracket) else {
      return false
    }
    return close + 1 < content.endIndex && content[close + 1] == ASCII.colon
  }
}
