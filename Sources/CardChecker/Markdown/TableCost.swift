/// What tables cost the Markdown parser.
///
/// It fills every row up to the number of columns, and reads a paragraph again from its start at each line that could
/// be the delimiter row of a table.
struct TableCost {
  /// The most cells of all tables taken together.
  static let cellLimit = 100_000
  /// The most bytes read again.
  static let rereadLimit = 4_000_000

  private var cells = 0
  private var reread = 0
  private var columns = 0
  private var previousColumns = 0
  private var paragraphBytes = 0
  private var isInTable = false

  var isExceeded: Bool { cells > TableCost.cellLimit || reread > TableCost.rereadLimit }

  /// Takes in a line without the marks of quotes and lists.
  mutating func visit(_ line: ArraySlice<UInt8>, _ marks: LineMarks) {
    guard let first = line.first else {
      self = TableCost(cells: cells, reread: reread)
      return
    }
    paragraphBytes += line.count + 1
    if TableCost.beginsBlock(first) { isInTable = false }
    if first == ASCII.pipe || first == ASCII.hyphen || first == ASCII.colon { visitDelimiterRow(line) }
    cells += columns
    previousColumns = marks.hasBar ? TableCost.columns(line) : 1
  }

  private init(cells: Int, reread: Int) {
    self.cells = cells
    self.reread = reread
  }

  init() {}

  private mutating func visitDelimiterRow(_ line: ArraySlice<UInt8>) {
    guard TableCost.isDelimiterRow(line) else { return }
    let count = TableCost.columns(line)
    if !isInTable { reread += paragraphBytes }
    columns = max(columns, count)
    isInTable = isInTable || count == previousColumns
  }

  /// A line that may begin another block ends a table.
  private static func beginsBlock(_ byte: UInt8) -> Bool {
    byte.isDigit || "#>-+*`~<=_".utf8.contains(byte)
  }

  private static func isDelimiterRow(_ line: ArraySlice<UInt8>) -> Bool {
    line.contains(ASCII.hyphen)
      && line.allSatisfy { $0 == ASCII.hyphen || $0 == ASCII.pipe || $0 == ASCII.colon || $0.isWhitespace }
  }

  /// The cells of a row; a bar after a backslash is text.
  private static func columns(_ line: ArraySlice<UInt8>) -> Int {
    guard line.contains(ASCII.pipe) else { return 1 }
    let line = line.trimmed
    var count = 1
    for index in line.indices where line[index] == ASCII.pipe {
      if index > line.startIndex, line[index - 1] != ASCII.backslash, index + 1 < line.endIndex { count += 1 }
    }
    return count
  }
}
