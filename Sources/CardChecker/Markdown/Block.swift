/// A leaf of a Markdown document: a heading, a paragraph, a row of a table, a block of code or of HTML.
struct Block: Sendable, Hashable {
  /// What a block is.
  enum Kind: Sendable, Hashable {
    case heading(level: Int)
    case paragraph
    case row(isHeader: Bool)
    case code
    case html
    case rule
  }

  var kind: Kind
  /// The lines of the file that it stands on.
  var lines: ClosedRange<Int>
  /// The text that a reader sees, with a line feed at each end of a line.
  var text: [UInt8] = []
  /// The line that `text` begins on, after the fence of a block of code.
  var textLine: Int
  /// Where the lines of `text` end.
  var breaks: [Int] = []
  /// The parts of `text` that are code.
  var code: [Range<Int>] = []
  /// The bold parts of `text` that begin a line.
  var bold: [Range<Int>] = []
  /// The cells of a row, as parts of `text`.
  var cells: [Range<Int>] = []
  /// The links, in order.
  var links: [Link] = []
  /// The images, in order.
  var images: [Image] = []
  /// HTML as it stands, without its comments.
  var markup: [UInt8] = []
  /// The HTML comments in it.
  var comments: [Comment] = []
  /// How many list items it stands in, one inside the other.
  var listDepth = 0
  /// The list item it stands in, counted through the document; 0 for none.
  var listItem = 0
  /// Whether it stands in a quote.
  var isQuoted = false
  /// Whether it is HTML that holds a table.
  var hasMarkupTable = false

  init(kind: Kind, lines: ClosedRange<Int>) {
    self.kind = kind
    self.lines = lines
    textLine = lines.lowerBound
  }

  /// The heading's level; nil for what is no heading or stands in a quote or a list.
  var headingLevel: Int? {
    guard case .heading(let level) = kind, listDepth == 0, !isQuoted else { return nil }
    return level
  }

  /// Whether it is a table or a part of one.
  var isTabular: Bool {
    if case .row = kind { return true }
    return hasMarkupTable
  }
}

/// A link: where it leads and the part of the block's text that shows it.
struct Link: Sendable, Hashable {
  var url: [UInt8]
  var text: Range<Int>
}

/// An image: where it is, its alternative text and where in the block's text it stands.
struct Image: Sendable, Hashable {
  var url: [UInt8]
  var alternative: [UInt8]?
  var position: Int
}

/// An HTML comment: what stands in it, on which line it begins and whether it ends.
struct Comment: Sendable, Hashable {
  var text: [UInt8]
  var line: Int
  var isClosed: Bool
}
