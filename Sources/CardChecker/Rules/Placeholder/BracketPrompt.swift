/// Text in square brackets asks the author for something.
///
/// Flags `[insert …]`, `[your …]`, `[TODO …]` and the like outside code. Links, references, task boxes and citations
/// are none of these.
enum BracketPrompt: Rule {
  static let description = RuleDescription(
    id: "placeholder/bracket-prompt", severity: .warning, summary: "A bracketed prompt is still in the card.",
    remediation: "Replace the prompt, brackets included, by what it asks for, or delete it.")

  static func check(_ context: RuleContext) -> [Violation] {
    let prompts = context.card.match?.template.prompts ?? Set(context.templates.flatMap(\.prompts))
    return LiteralBrackets.all(in: context).compactMap { found in
      let key = TextKey(found.text)
      let isSlotEmpty = found.isWhole && found.slot.map { isEmpty($0, context) } ?? false
      guard asks(key), !isSlotEmpty, !PromptLeft.isPrompt(key, prompts, context) else { return nil }
      return Violation(
        message: message(found.text), lines: found.lines, slot: found.slot, detail: found.text,
        subject: key.bytes.string)
    }
  }

  /// A slot that holds nothing but this is reported as empty.
  private static func isEmpty(_ slot: String, _ context: RuleContext) -> Bool {
    context.slots.contains { $0.name == slot && $0.state == .empty }
  }

  private static let alone = ["todo", "tbd", "fixme", "more information needed"].map { TextKey($0) }
  private static let beginnings = [
    "insert", "your", "enter your", "add your", "replace with", "fill in", "todo", "tbd", "fixme",
  ].map { TextKey($0) }

  private static func asks(_ key: TextKey) -> Bool {
    alone.contains(key) || beginnings.contains { key.starts(with: $0) && key != $0 }
  }
}

extension BracketPrompt {
  private static func message(_ text: String) -> String {
    "\("[\(text)]".quoted) asks for something that is not given."
  }
}
