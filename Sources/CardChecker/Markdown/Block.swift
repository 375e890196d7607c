/// A leaf of a Markdown document: a heading, a paragraph, a row of a table, a block of code or of HTML.
///
/// It never changes, and is passed around by reference since much of the checker looks at the same blocks.
final class Block: Sendable {
  /// What a block is.
  enum Kind: Sendable, Hashable {
    case heading(level: Int)
    case paragraph
    case row(isHeader: Bool)
    case code
    case html
    case rule
  }

  /// What the parser found.
  let parts: BlockParts
  /// Which bytes stand in its text.
  let bytes: ByteSet
  /// Where the lines of the text end.
  let breaks: [Int]
  /// Whether a reader sees anything of it.
  let isVisible: Bool
  /// Whether all of it is a placeholder or a non-answer.
  let isPlaceholder: Bool

  init(_ parts: BlockParts) {
    bytes = ByteSet(parts.text)
    let ends = bytes.contains(ASCII.newline) ? parts.text.lineBreaks : []
    breaks = parts.lostBreaks.isEmpty ? ends : (ends + parts.lostBreaks).sorted()
    isVisible = parts.kind != .rule && (!parts.images.isEmpty || !parts.text[...].isBlank)
    isPlaceholder = isVisible && Placeholder.isPlaceholder(parts, bytes)
    self.parts = parts
  }

  var kind: Kind { parts.kind }
  var lines: ClosedRange<Int> { parts.lines }
  var text: [UInt8] { parts.text }
  var code: [Range<Int>] { parts.code }
  var bold: [Range<Int>] { parts.bold }
  var cells: [Range<Int>] { parts.cells }
  var links: [Link] { parts.links }
  var images: [Image] { parts.images }
  var markup: [UInt8] { parts.markup }
  var comments: [Comment] { parts.comments }
  var listDepth: Int { parts.listDepth }
  var listItem: Int { parts.listItem }

  /// The heading's level; nil for what is no heading or stands in a quote or a list.
  var headingLevel: Int? {
    guard case .heading(let level) = kind, listDepth == 0, !parts.isQuoted else { return nil }
    return level
  }

  /// Whether an address of the web is written out in its text; there is a dot or a slash in each.
  var writesAddress: Bool {
    (bytes.contains(ASCII.dot) || bytes.contains(ASCII.slash)) && Web.containsAddress(text[...])
  }

  /// Whether it is a table or a part of one.
  var isTabular: Bool { parts.isTabular }

  /// The line of the file that the byte of the text at `index` stands on; never past the block's last line.
  func line(of index: Int) -> Int {
    min(lines.upperBound, parts.textLine + breaks.partitioningIndex { $0 >= index })
  }
}

/// An HTML comment: what stands in it, on which line it begins and whether it ends.
struct Comment: Sendable, Hashable {
  var text: [UInt8]
  var line: Int
  var isClosed: Bool
}
