/// An item of a list that names what it says, such as `- License: MIT`, or `- Training data` over a table.
struct PlainLabel {
  let key: TextKey
  let body: Passage

  private static let longestName = 80

  /// The item that begins with a block; nil where that names nothing.
  init?(_ index: Int, of blocks: [Block]) {
    let block = blocks[index]
    guard block.kind == .paragraph, block.listDepth > 0, !block.bold.contains(where: { $0.lowerBound == 0 }),
      !block.code.contains(where: { $0.lowerBound == 0 }), blocks[..<index].last?.listItem != block.listItem
    else { return nil }
    let following = PlainLabel.following(index, of: blocks)
    let line = block.text.prefix(PlainLabel.longestName + 1)
    let end = line.firstIndex { $0 == ASCII.colon || $0 == ASCII.newline }
    if let colon = end, block.text[colon] == ASCII.colon,
      colon + 1 == block.text.count || block.text[colon + 1].isWhitespace
    {
      key = TextKey(block.text[..<colon])
      body = Passage(blocks: ([block.cut((colon + 1)..<block.text.count)] + following)[...])
    } else {
      guard block.text.count <= PlainLabel.longestName, block.links.isEmpty, let next = following.first,
        next.listItem == block.listItem
      else { return nil }
      key = TextKey(block.text)
      body = Passage(blocks: following)
    }
  }

  /// What stands in the same item, or in one below it.
  private static func following(_ index: Int, of blocks: [Block]) -> ArraySlice<Block> {
    var end = index + 1
    while end < blocks.count, blocks[end].headingLevel == nil,
      blocks[end].listItem == blocks[index].listItem || blocks[end].listDepth > blocks[index].listDepth
    {
      end += 1
    }
    return blocks[(index + 1)..<end]
  }
}
