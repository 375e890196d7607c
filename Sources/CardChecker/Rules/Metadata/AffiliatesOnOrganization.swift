/// An organisation has affiliates.
///
/// Only individuals have them.
enum AffiliatesOnOrganization: Rule {
  static let description = RuleDescription(
    id: "metadata/affiliates-on-organization", severity: .warning, scope: .ingestion,
    summary: "An organisation has affiliates.",
    remediation: "Delete the affiliates, or make the author an individual.")

  static func check(_ context: RuleContext) -> [Violation] {
    context.violations(.affiliatesOnOrganization, message)
  }
}

extension AffiliatesOnOrganization {
  private static func message(_ problem: MetadataProblem) -> String {
    "The author is an organization, and \(problem.field) are for individuals."
  }
}
