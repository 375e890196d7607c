/// Text in square brackets that a reader sees with its brackets.
struct LiteralBrackets {
  let text: String
  let lines: ClosedRange<Int>
  let slot: String?
  /// Whether the block says nothing else.
  let isWhole: Bool

  /// Those of a card, outside code.
  static func all(in context: RuleContext) -> [LiteralBrackets] {
    let blocks = context.card.blocks
    return blocks.indices.filter { blocks[$0].kind != .code && blocks[$0].bytes.contains(ASCII.openBracket) }.flatMap {
      index in
      let block = blocks[index]
      return Brackets.insides(of: block.text, outside: block.code).filter { (1...400).contains($0.count) }.map {
        range in
        LiteralBrackets(
          text: block.text[range].trimmed.string,
          lines: block.line(of: range.lowerBound)...block.line(of: range.upperBound), slot: context.slotOfBlock[index],
          isWhole: block.text.trimmed.count == range.count + 2)
      }
    }
  }
}
