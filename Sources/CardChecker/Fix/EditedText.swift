/// A text whose lines can be replaced and added, and which knows of each line where it comes from.
struct EditedText: Sendable {
  /// A line with its end.
  struct Line: Sendable {
    var bytes: [UInt8]
    /// Its place in the text as it was; nil for a line that is new or changed.
    var origin: Int?
  }

  /// A change: some lines, or the place before one, and what stands there instead.
  struct Edit: Sendable {
    /// The lines, counted from 0.
    let lines: Range<Int>
    /// What replaces them, without line ends.
    let replacement: [[UInt8]]
  }

  private(set) var lines: [Line]
  private let lineEnd: [UInt8]
  private let count: Int

  init(_ text: [UInt8]) {
    var lines: [Line] = []
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex(of: ASCII.newline).map { $0 + 1 } ?? text.count
      lines.append(Line(bytes: Array(text[start..<end]), origin: lines.count))
      start = end
    }
    self.lines = lines
    count = lines.count
    let isPair = lines.first.map { $0.bytes.suffix(2).elementsEqual([ASCII.carriageReturn, ASCII.newline]) } ?? false
    lineEnd = isPair ? [ASCII.carriageReturn, ASCII.newline] : [ASCII.newline]
  }

  var bytes: [UInt8] { lines.flatMap(\.bytes) }

  var isUnchanged: Bool { lines.count == count && lines.allSatisfy { $0.origin != nil } }

  /// Makes changes that do not overlap, each given by the lines before any of them.
  mutating func apply(_ edits: [Edit]) {
    var result: [Line] = []
    var next = 0
    for edit in edits.sorted(by: EditedText.precedes) where edit.lines.lowerBound >= next {
      result.append(contentsOf: lines[next..<edit.lines.lowerBound])
      if edit.lines.isEmpty {
        insert(edit.replacement, into: &result, isLast: edit.lines.lowerBound == lines.count)
      } else {
        replace(edit, in: &result)
      }
      next = edit.lines.upperBound
    }
    lines = result + lines[next...]
  }

  /// What is put before a line comes ahead of what the line becomes.
  private static func precedes(_ left: Edit, _ right: Edit) -> Bool {
    (left.lines.lowerBound, left.lines.upperBound) < (right.lines.lowerBound, right.lines.upperBound)
  }

  private func replace(_ edit: Edit, in result: inout [Line]) {
    let hasEnd = lines[edit.lines.upperBound - 1].bytes.last == ASCII.newline
    for (index, text) in edit.replacement.enumerated() {
      let isOpen = index + 1 == edit.replacement.count && !hasEnd
      result.append(Line(bytes: text + (isOpen ? [] : lineEnd), origin: nil))
    }
  }

  /// What is put in stands between blank lines.
  private func insert(_ texts: [[UInt8]], into result: inout [Line], isLast: Bool) {
    if let last = result.last, last.bytes.last != ASCII.newline {
      result[result.count - 1] = Line(bytes: last.bytes + lineEnd, origin: nil)
    }
    if let last = result.last, !last.bytes[...].isBlank { result.append(Line(bytes: lineEnd, origin: nil)) }
    for text in texts { result.append(Line(bytes: text + lineEnd, origin: nil)) }
    if !isLast { result.append(Line(bytes: lineEnd, origin: nil)) }
  }
}
