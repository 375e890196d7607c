/// A required field is not there.
///
/// Flags fields that the form requires, in the document and in the entries of its lists. In front matter that is only the
/// licence, and only where metadata is demanded.
enum KeyMissing: Rule {
  static let description = RuleDescription(
    id: "metadata/key-missing", severity: .error, scope: .ingestion, summary: "A required field is not there.",
    remediation: "Add the field with its value.")

  static func check(_ context: RuleContext) -> [Violation] {
    context.violations(.keyMissing, message)
  }
}

extension KeyMissing {
  private static func message(_ problem: MetadataProblem) -> String {
    "The required field \(problem.field) is missing."
  }
}
