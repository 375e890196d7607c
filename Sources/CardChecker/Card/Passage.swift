/// A stretch of a card: what a slot, a label or a section says.
struct Passage: Sendable {
  /// Its blocks; headings below the one that it belongs to are among them.
  let blocks: ArraySlice<Block>

  /// The blocks that a reader sees something of, without headings, which say nothing by themselves.
  let content: [Block]

  init(blocks: ArraySlice<Block>) {
    self.blocks = blocks
    content = blocks.filter { $0.isVisible && $0.headingLevel == nil }
  }

  /// The lines of what a reader sees; nil where there is nothing.
  var lines: ClosedRange<Int>? {
    var range: ClosedRange<Int>?
    for block in content {
      range =
        min(range?.lowerBound ?? .max, block.lines.lowerBound)...max(range?.upperBound ?? 0, block.lines.upperBound)
    }
    return range
  }

  var hasTable: Bool { content.contains(where: \.isTabular) }
  var hasImage: Bool { content.contains { !$0.images.isEmpty } }
  var hasCode: Bool { content.contains { $0.kind == .code } }

  /// Whether there is a link that leads somewhere, or an address written out.
  var hasLink: Bool {
    content.contains { block in
      block.links.contains { !$0.url.isEmpty && $0.url.first != ASCII.hash } || block.writesAddress
    }
  }

  /// Whether a digit stands anywhere.
  var hasDigit: Bool {
    content.contains { $0.bytes.hasDigit }
  }

  /// Whether it says something like this; what comes after that is not looked at.
  func hasStatement(where isLike: (Statement) -> Bool) -> Bool {
    content.contains { Statement.statements(of: $0).contains(where: isLike) }
  }

  /// What it says, sentence by sentence and item by item.
  var statements: [Statement] {
    content.flatMap(Statement.statements(of:))
  }
}
