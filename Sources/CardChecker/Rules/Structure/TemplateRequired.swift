/// The card is not written in the template that the policy demands.
///
/// Where the policy names none, any template will do, but for the headings of Hugging Face and of the 2019 paper.
/// Nothing else of this family is said of such a card.
enum TemplateRequired: Rule {
  static let description = RuleDescription(
    id: "structure/template-required", severity: .error,
    summary: "The card is not written in the template that is demanded.",
    remediation: "Start from the template, which audit template prints, and move the card's text into its sections.")

  static func check(_ context: RuleContext) -> [Violation] {
    guard context.policy.refusesFormat(of: context.card), context.card.unreadable == nil else { return [] }
    return [Violation(message: message(context.policy, context.card.match?.template), lines: 1...1)]
  }
}

extension TemplateRequired {
  private static func message(_ policy: Policy, _ found: Template?) -> String {
    let demanded = policy.template.map { "the template \($0.quoted)" } ?? "a template"
    let actual = found.map { "is written in \($0.name.quoted)" } ?? "is not written in one"
    return "The policy \(policy.name.quoted) demands \(demanded), and the card \(actual)."
  }
}
