/// A value is none of those that the field allows.
///
/// A value that only its case tells from one of them is a warning.
enum ValueNotAllowed: Rule {
  static let description = RuleDescription(
    id: "metadata/value-not-allowed", severity: .error, scope: .ingestion,
    summary: "A value is none of those that the field allows.",
    remediation: "Choose one of the values that the form names.")

  static func check(_ context: RuleContext) -> [Violation] {
    context.violations(.valueNotAllowed, message)
  }
}

extension ValueNotAllowed {
  private static func message(_ problem: MetadataProblem) -> String {
    "The field \(problem.field) says \(problem.value.quoted) and not \(problem.wanted)."
  }
}
