/// Bold text that begins a line and names what follows it, such as `**License:** MIT`.
struct Label: Sendable {
  /// The label as it is shown, without its colon.
  let title: String
  let key: TextKey
  let line: Int
  /// Whether a colon follows, or nothing else stands on the line, so that it stands for a heading.
  let isHeading: Bool
  /// The innermost section that it stands in; nil before the first.
  let section: Int?
  /// What it names.
  let body: Passage
}

/// Finds the labels of a document.
struct LabelFinder {
  let blocks: [Block]

  /// The labels, in order.
  func labels(sections: [Section]) -> [Label] {
    var labels: [Label] = []
    var next = 0
    for (index, block) in blocks.enumerated() {
      while next < sections.count, sections[next].block <= index { next += 1 }
      guard block.headingLevel == nil, !block.bold.isEmpty else { continue }
      for number in block.bold.indices {
        if let label = label(number, of: index, section: next > 0 ? next - 1 : nil) { labels.append(label) }
      }
    }
    return labels
  }

  private func label(_ number: Int, of index: Int, section: Int?) -> Label? {
    let block = blocks[index]
    let range = block.bold[number]
    let title = block.text[range].trimming { $0.isWhitespace || $0 == ASCII.colon }
    guard !title.isEmpty, title.count <= 100 else { return nil }
    let isLast = number + 1 == block.bold.count
    let end = isLast ? block.text.count : block.bold[number + 1].lowerBound
    let rest = block.text[range.upperBound..<end]
    let afterColon = block.text.endIndex(from: range.upperBound) { $0 == ASCII.colon || $0 == ASCII.space }
    let hasColon = block.text[range].trimmed.last == ASCII.colon || rest.first == ASCII.colon
    let endsLine = rest.trimming { $0 == ASCII.space }.first.map { $0 == ASCII.newline } ?? true
    let start = min(afterColon, end)
    var body = [block.cut(start..<end)]
    if isLast { body.append(contentsOf: following(index)) }
    return Label(
      title: title.string, key: TextKey(title), line: block.line(of: range.lowerBound),
      isHeading: hasColon || endsLine, section: section, body: Passage(blocks: body[...]))
  }

  /// What follows belongs to the label up to the next heading or the next label that is not deeper in a list.
  private func following(_ index: Int) -> ArraySlice<Block> {
    var end = index + 1
    while end < blocks.count, blocks[end].headingLevel == nil {
      if !blocks[end].bold.isEmpty, blocks[end].listDepth <= blocks[index].listDepth { break }
      if blocks[end].listDepth < blocks[index].listDepth { break }
      if blocks[end].listDepth == blocks[index].listDepth, blocks[end].listItem != blocks[index].listItem { break }
      end += 1
    }
    return blocks[(index + 1)..<end]
  }
}
