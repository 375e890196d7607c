/// The contact is no email address.
///
/// Wants one address, without a name around it.
enum EmailInvalid: Rule {
  static let description = RuleDescription(
    id: "metadata/email-invalid", severity: .error, scope: .ingestion, summary: "The contact is no email address.",
    remediation: "Give one address such as name@example.org.")

  static func check(_ context: RuleContext) -> [Violation] {
    context.violations(.emailInvalid, message)
  }
}

extension EmailInvalid {
  private static func message(_ problem: MetadataProblem) -> String {
    "The contact \(problem.value.quoted) is no email address."
  }
}
