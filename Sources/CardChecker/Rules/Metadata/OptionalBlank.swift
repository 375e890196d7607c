/// An optional field is left blank.
///
/// Silent on the first generation of the form, which does not ask to delete what does not apply.
enum OptionalBlank: Rule {
  static let description = RuleDescription(
    id: "metadata/optional-blank", severity: .error, scope: .ingestion, summary: "An optional field is left blank.",
    remediation: "Fill the field in, or delete or comment out the whole entry.")

  static func check(_ context: RuleContext) -> [Violation] {
    context.violations(.optionalBlank, message)
  }
}

extension OptionalBlank {
  private static func message(_ problem: MetadataProblem) -> String {
    "The optional field \(problem.field) is left blank."
  }
}
