/// A prompt of the template is still in the card.
///
/// Flags text in square brackets that the template's guidance holds, outside code. A card of no known template is
/// searched for prompts that are too long to be there by chance.
enum PromptLeft: Rule {
  static let description = RuleDescription(
    id: "placeholder/prompt-left", severity: .error,
    summary: "A bracketed prompt of the template is still in the card.",
    remediation: "Replace the prompt, brackets included, by what it asks for, or delete it.")

  static func check(_ context: RuleContext) -> [Violation] {
    let prompts = context.card.match?.template.prompts ?? Set(context.templates.flatMap(\.prompts))
    return LiteralBrackets.all(in: context).compactMap { found in
      let key = TextKey(found.text)
      guard isPrompt(key, prompts, context) else { return nil }
      return Violation(
        message: message(found.text), lines: found.lines, slot: found.slot, detail: found.text,
        subject: key.bytes.string)
    }
  }

  static func isPrompt(_ key: TextKey, _ prompts: Set<Fingerprint>, _ context: RuleContext) -> Bool {
    guard !key.isEmpty, context.card.match != nil || key.words.count >= 4 else { return false }
    return prompts.contains(Fingerprint(of: key.bytes))
  }
}

extension PromptLeft {
  private static func message(_ text: String) -> String {
    "The template's prompt \(text.quoted) is still here."
  }
}
