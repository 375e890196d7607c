/// The card does not link to the policy on acceptable use.
///
/// Looks only where the policy says at which address that is published.
enum AcceptableUseLink: Rule {
  static let description = RuleDescription(
    id: "policy/acceptable-use-link", severity: .warning, scope: .legal,
    summary: "The card does not link to the policy on acceptable use.",
    remediation: "Make the name of the acceptable use policy a link to it.")

  static func check(_ context: RuleContext) -> [Violation] {
    guard context.demands.legalPassages, let url = context.policy.parameters.acceptableUseURL,
      !context.words.leads(to: url)
    else { return [] }
    let text = ClauseText(context)
    let lines = text.block(holding: TextKey(context.policy.parameters.acceptableUse))?.lines ?? text.place.lines
    return [
      Violation(
        message: message(url), lines: lines, slot: text.place.slot, detail: url,
        remediation: "Link to \(url) where the card names the policy.")
    ]
  }
}

extension AcceptableUseLink {
  private static func message(_ url: String) -> String {
    "The card does not link to the acceptable use policy at \(url.quoted)."
  }
}
