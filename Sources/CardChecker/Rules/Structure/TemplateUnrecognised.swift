/// A card is written in no template that is known.
///
/// It is judged by the twelve topics that every card should touch.
enum TemplateUnrecognised: Rule {
  static let description = RuleDescription(
    id: "structure/template-unrecognised", severity: .note,
    summary: "The card is written in no template that is known.",
    remediation: "Nothing needs to be done; a card in the template is judged section by section.")

  static func check(_ context: RuleContext) -> [Violation] {
    guard context.card.match == nil, context.card.unreadable == nil else { return [] }
    return [Violation(message: message, lines: 1...1)]
  }
}

extension TemplateUnrecognised {
  private static let message = "The card follows no template that is known, so only the topics it touches are scored."
}
