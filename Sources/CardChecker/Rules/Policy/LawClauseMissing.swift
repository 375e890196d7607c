/// Nothing says that the model must not be used against the law.
///
/// Asks for one sentence or item, among the uses out of scope, that speaks of violating laws or regulations.
enum LawClauseMissing: Rule {
  static let description = RuleDescription(
    id: "policy/law-clause-missing", severity: .error, scope: .legal,
    summary: "Nothing says that the model must not be used against the law.",
    remediation: "Say among the uses out of scope that the model must not be used to violate laws or regulations.")

  private static let groups: [[WordForm]] = [["violat*"], ["law", "laws", "lawful*", "unlawful*", "regulation*"]]

  static func check(_ context: RuleContext) -> [Violation] {
    guard context.demands.legalPassages else { return [] }
    let text = ClauseText(context)
    guard text.block(withWords: groups) == nil else { return [] }
    return [text.violation(message(text.name))]
  }
}

extension LawClauseMissing {
  private static func message(_ place: String) -> String {
    "\(place) does not rule out uses that violate laws or regulations."
  }
}
