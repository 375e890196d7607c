/// The card is not written in a template although the policy demands one.
///
/// Nothing else of this family is said of such a card.
enum TemplateRequired: Rule {
  static let description = RuleDescription(
    id: "structure/template-required", severity: .error,
    summary: "The card is not written in a template although one is demanded.",
    remediation: "Start from the template and move the card's text into its sections.")

  static func check(_ context: RuleContext) -> [Violation] {
    guard context.policy.templateRequired, context.card.match == nil, context.card.unreadable == nil else { return [] }
    return [Violation(message: message(context.policy.name), lines: 1...1)]
  }
}

extension TemplateRequired {
  private static func message(_ policy: String) -> String {
    "The policy \(policy.quoted) demands a template, and the card is not written in one."
  }
}
