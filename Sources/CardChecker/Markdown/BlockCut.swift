extension Block {
  /// The part of the block whose text is `range`.
  func cut(_ range: Range<Int>) -> Block {
    var part = self
    part.text = Array(text[range])
    part.code = code.compactMap { $0.shifted(into: range) }
    part.bold = bold.compactMap { $0.shifted(into: range) }
    part.cells = cells.compactMap { $0.shifted(into: range) }
    part.links = links.compactMap { link in
      link.text.shifted(into: range).map { Link(url: link.url, text: $0) }
    }
    part.images = images.filter { range.lowerBound <= $0.position && $0.position <= range.upperBound }
    part.lines = line(of: range.lowerBound)...line(of: range.upperBound)
    part.textLine = part.lines.lowerBound
    part.breaks = part.text.lineBreaks
    return part
  }

  /// The line of the file that the byte of the text at `index` stands on.
  ///
  /// Never past the block's last line.
  func line(of index: Int) -> Int {
    let after = breaks.partitioningIndex { $0 >= index }
    return min(lines.upperBound, textLine + after)
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
