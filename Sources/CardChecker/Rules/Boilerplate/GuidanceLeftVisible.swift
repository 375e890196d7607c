/// Guidance of the template is visible in the card.
///
/// Flags the marks by which templates speak to the author: "Suggested Text:" at the beginning of a line,
/// "(optional, include if available)" anywhere, and "For example:" before a sentence that the template suggests.
/// Comments, code and ordinary examples are left alone.
enum GuidanceLeftVisible: Rule {
  static let description = RuleDescription(
    id: "boilerplate/guidance-left-visible", severity: .warning,
    summary: "Guidance of the template is visible in the card.",
    remediation: "Delete the guidance, or put it into a comment, and keep only the text that is meant for readers.")

  static func check(_ context: RuleContext) -> [Violation] {
    context.card.blocks.indices.filter { mayGuide(context.card.blocks[$0]) }.flatMap { index in
      let block = context.card.blocks[index]
      let slot = context.slotOfBlock[index]
      let found = marks(in: block, index, context)
      return found.filter { position in !block.code.contains { $0.contains(position.lowerBound) } }.map { range in
        let line = block.line(of: range.lowerBound)
        let text = block.text[range].string
        return Violation(
          message: message(text), lines: line...line, slot: slot, detail: text, subject: TextKey(text).bytes.string)
      }
    }
  }

  /// There is a colon or a parenthesis in every mark.
  private static func mayGuide(_ block: Block) -> Bool {
    block.kind != .code && block.isVisible
      && (block.bytes.contains(ASCII.colon) || block.bytes.contains(ASCII.openParenthesis))
  }

  private static func marks(in block: Block, _ index: Int, _ context: RuleContext) -> [Range<Int>] {
    var found = asides(in: block)
    for start in [0] + block.breaks.map({ $0 + 1 }) {
      let start = block.text.endIndex(from: start) { $0.isWhitespace || $0 == ASCII.quote }
      if let range = block.text.range(of: "suggested text:", at: start), isLabel(range, of: block, context) {
        found.append(range)
      } else if let range = block.text.range(of: "for example:", at: start), suggests(range, index, context) {
        found.append(range)
      }
    }
    return found
  }

  private static let optional: [StaticString] = [
    "(optional, include if available)", "(optional, but strongly encouraged)",
  ]

  /// Remarks in parentheses that tell the author whether to write something.
  private static func asides(in block: Block) -> [Range<Int>] {
    guard block.text.contains(ASCII.openParenthesis) else { return [] }
    return block.text.indices.filter { block.text[$0] == ASCII.openParenthesis }.flatMap { start in
      optional.compactMap { block.text.range(of: $0, at: start) }
    }
  }

  /// A card of no template may speak of suggested text of another kind.
  private static func isLabel(_ range: Range<Int>, of block: Block, _ context: RuleContext) -> Bool {
    guard context.card.match == nil else { return true }
    let rest = block.text[range.upperBound...].prefix { $0 != ASCII.newline }.trimmed
    return rest.isEmpty || rest.first == ASCII.quote
  }

  /// Whether what follows, here or in the next block, is a sentence that the template suggests for this slot.
  private static func suggests(_ range: Range<Int>, _ index: Int, _ context: RuleContext) -> Bool {
    guard let name = context.slotOfBlock[index],
      let slot = context.card.match?.template.slots.first(where: { $0.name == name }), !slot.suggested.isEmpty
    else { return false }
    let blocks = context.card.blocks
    let rest = blocks[index].text[range.upperBound...].trimmed
    let next = blocks[(index + 1)...].first { $0.isVisible }.map { $0.text[...] } ?? []
    return Sentences.split(rest.isEmpty ? next : rest).contains { slot.added(by: TextKey($0)) != nil }
  }
}

extension [UInt8] {
  /// Where `word`, in lower case, stands at `index`, in any case.
  fileprivate func range(of word: StaticString, at index: Int) -> Range<Int>? {
    hasWord(word, at: index) ? index..<(index + word.utf8CodeUnitCount) : nil
  }
}

extension GuidanceLeftVisible {
  private static func message(_ text: String) -> String {
    "The template's guidance \(text.quoted) is visible to readers."
  }
}
