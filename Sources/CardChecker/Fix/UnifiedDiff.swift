/// The difference of two texts in the form that `diff -u` writes.
struct UnifiedDiff {
  /// A line of the diff: one that stays, goes or comes.
  private struct Row {
    let mark: UInt8
    let bytes: [UInt8]
  }

  private var rows: [Row] = []

  private static let context = 3

  /// - Parameter new: lines in the order of the old ones, which say where they come from.
  init(old: [[UInt8]], new: [EditedText.Line]) {
    var next = 0
    for line in new {
      guard let origin = line.origin else {
        rows.append(Row(mark: ASCII.plus, bytes: line.bytes))
        continue
      }
      for gone in next..<origin { remove(old[gone]) }
      rows.append(Row(mark: ASCII.space, bytes: line.bytes))
      next = origin + 1
    }
    for gone in next..<old.count { remove(old[gone]) }
  }

  /// Lines that go stand before those that come in their place.
  private mutating func remove(_ line: [UInt8]) {
    let place = rows.lastIndex { $0.mark != ASCII.plus }.map { $0 + 1 } ?? 0
    rows.insert(Row(mark: ASCII.hyphen, bytes: line), at: place)
  }

  /// The whole diff; empty where nothing differs.
  func bytes(path: RepositoryPath) -> [UInt8] {
    let hunks = hunks
    guard !hunks.isEmpty else { return [] }
    var (oldLine, newLine, next) = (1, 1, 0)
    var result = Self.header("--- ", "a/", path) + Self.header("+++ ", "b/", path)
    for hunk in hunks {
      let skipped = hunk.lowerBound - next
      (oldLine, newLine) = (oldLine + skipped, newLine + skipped)
      let (old, new) = (count(in: hunk, but: ASCII.plus), count(in: hunk, but: ASCII.hyphen))
      result += Array("@@ -\(Self.range(oldLine, old)) +\(Self.range(newLine, new)) @@\n".utf8)
      for row in rows[hunk] { result += Self.text(row) }
      (oldLine, newLine, next) = (oldLine + old, newLine + new, hunk.upperBound)
    }
    return result
  }

  /// The changed rows with what surrounds them; those that touch are one.
  private var hunks: [Range<Int>] {
    var hunks: [Range<Int>] = []
    for index in rows.indices where rows[index].mark != ASCII.space {
      let range = max(0, index - Self.context)..<min(rows.count, index + Self.context + 1)
      if let last = hunks.last, last.upperBound >= range.lowerBound {
        hunks[hunks.count - 1] = last.lowerBound..<range.upperBound
      } else {
        hunks.append(range)
      }
    }
    return hunks
  }

  private func count(in hunk: Range<Int>, but mark: UInt8) -> Int {
    rows[hunk].count { $0.mark != mark }
  }

  /// An empty range is named by the line before it.
  private static func range(_ start: Int, _ count: Int) -> String {
    "\(count == 0 ? start - 1 : start),\(count)"
  }

  private static func text(_ row: Row) -> [UInt8] {
    let isWhole = row.bytes.last == ASCII.newline
    return [row.mark] + row.bytes + (isWhole ? [] : Array("\n\\ No newline at end of file\n".utf8))
  }

  /// Names with a blank end in a tab, and names that no line could hold stand in quotes, as git has them.
  private static func header(_ mark: String, _ prefix: String, _ path: RepositoryPath) -> [UInt8] {
    let name = Array(prefix.utf8) + path.bytes
    let isPlain = name.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != ASCII.quote && $0 != ASCII.backslash }
    let end = name.contains(ASCII.space) && isPlain ? [ASCII.tab, ASCII.newline] : [ASCII.newline]
    return Array(mark.utf8) + (isPlain ? name : quoted(name)) + end
  }

  private static func quoted(_ name: [UInt8]) -> [UInt8] {
    [ASCII.quote]
      + name.flatMap { byte -> [UInt8] in
        if byte == ASCII.quote || byte == ASCII.backslash { return [ASCII.backslash, byte] }
        guard byte < 0x20 || byte == 0x7F else { return [byte] }
        return [ASCII.backslash] + [byte >> 6, byte >> 3 & 7, byte & 7].map { 0x30 + $0 }
      } + [ASCII.quote]
  }
}
