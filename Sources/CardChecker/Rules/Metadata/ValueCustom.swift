/// A value is none of those that the form suggests.
///
/// The form allows values of one’s own; a suggested one is easier to find.
enum ValueCustom: Rule {
  static let description = RuleDescription(
    id: "metadata/value-custom", severity: .note, scope: .ingestion,
    summary: "A value is none of those that the form suggests.",
    remediation: "Nothing, if no suggested value says the same.")

  static func check(_ context: RuleContext) -> [Violation] {
    context.violations(.valueCustom, message)
  }
}

extension ValueCustom {
  private static func message(_ problem: MetadataProblem) -> String {
    "The value \(problem.value.quoted) in \(problem.field) is not among those that the form suggests."
  }
}
