/// A Markdown text as blocks, with the line of the file that each stands on.
struct MarkdownDocument: Sendable {
  /// The leaves of the document, from first to last.
  let blocks: [Block]
  /// The number of lines of the file.
  let lineCount: Int

  /// Parses text whose lines end in line feeds.
  init(_ text: [UInt8]) throws(MarkdownLimits.Excess) {
    try MarkdownLimits.check(text)
    let breaks = text.count { $0 == ASCII.newline }
    lineCount = max(1, text.last == ASCII.newline ? breaks : breaks + 1)
    var collector = BlockCollector(lineCount: lineCount)
    CommonMarkTree(text).walk { node, isEntered in collector.visit(node, isEntered: isEntered) }
    blocks = collector.blocks
  }
}
