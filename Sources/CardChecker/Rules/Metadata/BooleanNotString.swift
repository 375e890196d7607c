/// A truth value stands where the form wants “Yes” or “No”.
///
/// Flags `true`, `false`, `yes`, `no` and their like. Plain `Yes` and `No` are right without quotes too.
enum BooleanNotString: Rule {
  static let description = RuleDescription(
    id: "metadata/boolean-not-string", severity: .warning, scope: .ingestion,
    summary: "A truth value stands where the form wants “Yes” or “No”.",
    remediation: "Write Yes or No, between quotes.")

  static func check(_ context: RuleContext) -> [Violation] {
    context.violations(.booleanNotString, message)
  }
}

extension BooleanNotString {
  private static func message(_ problem: MetadataProblem) -> String {
    "The field \(problem.field) says \(problem.value.quoted) and not \(problem.wanted.quoted)."
  }
}
