/// A text generator speaks of itself, or of what it was given.
///
/// Flags sentences such as "Certainly! Here is …" and "As an AI language model, I …". Code, quotes, tables and what
/// stands under a heading on examples are left alone, and so is what a card says of a language model in the third
/// person.
enum AssistantResidue: Rule {
  static let description = RuleDescription(
    id: "boilerplate/assistant-residue", severity: .warning,
    summary: "A text generator speaks of itself or of what it was given.",
    remediation: "Delete the sentence, and check the rest of the passage against what is known of the model.")

  static func check(_ context: RuleContext) -> [Violation] {
    context.card.blocks.indices.flatMap { index in
      let block = context.card.blocks[index]
      guard isProse(block) else { return [Violation]() }
      let found = ResidueScanner(block).found
      guard !found.isEmpty, !standsUnderExamples(index, context.card) else { return [] }
      return found.map { range in
        let text = block.text[range].string
        return Violation(
          message: message(text), lines: block.line(of: range.lowerBound)...block.line(of: range.upperBound),
          slot: context.slotOfBlock[index], detail: text, subject: TextKey(text).bytes.string)
      }
    }
  }

  private static func isProse(_ block: Block) -> Bool {
    guard block.kind == .paragraph || block.kind == .html else { return false }
    return !block.parts.isQuoted && !block.isTabular
  }

  private static let examples = [
    "example", "examples", "sample", "samples", "output", "outputs", "prompt", "prompts", "prompting", "demo",
    "conversation", "conversations", "transcript", "transcripts", "generation", "generations", "response", "responses",
    "chat", "usage",
  ].map { TextKey($0) }

  private static func standsUnderExamples(_ index: Int, _ card: Card) -> Bool {
    card.sections(around: index).contains { number in
      let section = card.sections[number]
      return section.level > 1 && examples.contains { section.key.contains($0) }
    }
  }
}

extension AssistantResidue {
  private static func message(_ text: String) -> String {
    "\(text.quoted) is what a text generator says of itself or of what it was given."
  }
}
