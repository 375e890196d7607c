extension Block {
  /// The part of the block whose text is `range`.
  func cut(_ range: Range<Int>) -> Block {
    var part = parts
    part.text = Array(text[range])
    part.code = code.compactMap { $0.shifted(into: range) }
    part.bold = bold.compactMap { $0.shifted(into: range) }
    part.cells = cells.compactMap { $0.shifted(into: range) }
    part.lostBreaks = parts.lostBreaks.filter { range.contains($0) }.map { $0 - range.lowerBound }
    part.links = links.compactMap { link in
      link.text.shifted(into: range).map { Link(url: link.url, text: $0, isMarkup: link.isMarkup) }
    }
    part.images = images.filter { range.lowerBound <= $0.position && $0.position <= range.upperBound }
    part.lines = line(of: range.lowerBound)...line(of: range.upperBound)
    part.textLine = part.lines.lowerBound
    return Block(part)
  }

  /// The row without its first cell, to be read as an answer.
  func withoutFirstCell() -> Block {
    var part = cut(cells[1].lowerBound..<text.count).parts
    part.kind = .paragraph
    return Block(part)
  }
}

extension Range<Int> {
  /// The part of this range that lies in `frame`, counted from the frame's start; nil where nothing does.
  fileprivate func shifted(into frame: Range<Int>) -> Range<Int>? {
    let part = clamped(to: frame)
    guard !part.isEmpty || (isEmpty && frame.contains(lowerBound)) else { return nil }
    return (part.lowerBound - frame.lowerBound)..<(part.upperBound - frame.lowerBound)
  }
}
