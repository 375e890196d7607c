/// What the parser finds of a block, piece by piece.
struct BlockParts: Sendable {
  var kind: Block.Kind
  /// The lines of the file that it stands on.
  var lines: ClosedRange<Int>
  /// The line that `text` begins on, after the fence of a block of code.
  var textLine: Int
  /// The text that a reader sees, with a line feed at each end of a line.
  var text: [UInt8] = []
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
  /// The names that HTML gives for links within the page to lead to.
  var anchors: [[UInt8]] = []
  /// The parts of `text` that stand in headings of HTML.
  var markupHeadings: [Range<Int>] = []
  /// Whether a heading of HTML begins in it that does not end there.
  var hasOpenHeading = false
  /// The places in `text` where a line of the file ends of which `text` shows nothing, as in code or an image's text.
  var lostBreaks: [Int] = []

  init(kind: Block.Kind, lines: ClosedRange<Int>) {
    self.kind = kind
    self.lines = lines
    textLine = lines.lowerBound
  }

  /// Whether it is a table or a part of one.
  var isTabular: Bool {
    if case .row = kind { return true }
    return hasMarkupTable
  }
}
