/// A heading of a card and what stands under it.
struct Section: Sendable, Hashable {
  /// The heading as it is shown.
  let title: String
  let key: TextKey
  let level: Int
  let lines: ClosedRange<Int>
  /// The section that this one stands in; nil at the top.
  let parent: Int?
  /// The heading's block.
  let block: Int
  /// The blocks between this heading and the next one.
  let own: Range<Int>
  /// The blocks between this heading and the next one that is no deeper.
  let whole: Range<Int>
}

extension Section {
  /// The sections of a document, in its order.
  static func sections(of blocks: [Block]) -> [Section] {
    let headings = blocks.indices.filter { blocks[$0].headingLevel != nil }
    var parents: [Int] = []
    var sections: [Section] = []
    let ends = wholeEnds(headings, blocks)
    for (number, heading) in headings.enumerated() {
      let level = blocks[heading].headingLevel ?? 1
      while let last = parents.last, sections[last].level >= level { parents.removeLast() }
      let next = number + 1 < headings.count ? headings[number + 1] : blocks.count
      sections.append(
        Section(
          title: blocks[heading].text.trimmed.string, key: HeadingName.key(of: blocks[heading].text), level: level,
          lines: blocks[heading].lines, parent: parents.last, block: heading, own: (heading + 1)..<next,
          whole: (heading + 1)..<ends[number]))
      parents.append(number)
    }
    return sections
  }

  /// Where each heading's section ends, found from the last to the first.
  private static func wholeEnds(_ headings: [Int], _ blocks: [Block]) -> [Int] {
    var ends = Array(repeating: blocks.count, count: headings.count)
    var nextOfLevel = Array(repeating: blocks.count, count: 8)
    for number in headings.indices.reversed() {
      let level = blocks[headings[number]].headingLevel ?? 1
      ends[number] = nextOfLevel[1...level].min() ?? blocks.count
      nextOfLevel[level] = headings[number]
    }
    return ends
  }
}
