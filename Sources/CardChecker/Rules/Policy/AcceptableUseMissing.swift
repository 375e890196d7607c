/// Nothing says that the model must not be used against the policy on acceptable use.
///
/// Asks for the name of that policy, which is a parameter, among the uses out of scope.
enum AcceptableUseMissing: Rule {
  static let description = RuleDescription(
    id: "policy/acceptable-use-missing", severity: .error, scope: .legal,
    summary: "The uses out of scope do not name the policy on acceptable use.",
    remediation: "Say among the uses out of scope that uses prohibited by the acceptable use policy are out.")

  static func check(_ context: RuleContext) -> [Violation] {
    let phrase = context.policy.parameters.acceptableUse
    let key = TextKey(phrase)
    guard context.demands.legalPassages, !key.isEmpty else { return [] }
    let text = ClauseText(context)
    guard text.block(holding: key) == nil else { return [] }
    return [text.violation(message(text.name, phrase), detail: phrase, remediation: remediation(phrase))]
  }

  private static func remediation(_ phrase: String) -> String {
    "Say among the uses out of scope that any use prohibited by the \(phrase) is out."
  }
}

extension AcceptableUseMissing {
  private static func message(_ place: String, _ phrase: String) -> String {
    "\(place) does not name the \(phrase.quoted)."
  }
}
