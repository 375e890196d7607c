/// Nothing says that the model must not be used in ways that its licence prohibits.
///
/// Asks for one sentence or item, among the uses out of scope, that speaks of what the licence prohibits, and for a link
/// to the licence anywhere in the card.
enum LicenseClauseMissing: Rule {
  static let description = RuleDescription(
    id: "policy/license-clause-missing", severity: .error, scope: .legal,
    summary: "Nothing says that the model must not be used in ways that its licence prohibits, with a link to it.",
    remediation: "Say among the uses out of scope that uses prohibited by the license are out, and link to the license."
  )

  /// The words of the clause.
  static let groups: [[WordForm]] = [["prohibit*"], ["license*", "licence*"]]

  static func check(_ context: RuleContext) -> [Violation] {
    guard context.demands.legalPassages else { return [] }
    let text = ClauseText(context)
    let hasClause = text.block(withWords: groups) != nil
    let hasLink = LicenseLinks(context.card).isThere
    guard !hasClause || !hasLink else { return [] }
    let lack = [hasClause ? nil : "the clause", hasLink ? nil : "a link to the licence"].compactMap(\.self)
    return [
      text.violation(
        hasClause ? linkMessage : message(text.name), detail: lack.joined(separator: " and "),
        remediation: remediation(context.card.metadata.facts.licenses.first))
    ]
  }

  /// Names the licence where it is known.
  private static func remediation(_ license: String?) -> String? {
    license.map {
      "Say among the uses out of scope that any use prohibited by the \($0) license is out, and link to the license."
    }
  }
}

extension LicenseClauseMissing {
  private static func message(_ place: String) -> String {
    "\(place) does not rule out uses that the licence prohibits."
  }

  private static let linkMessage = "The card has no link to its licence."
}
