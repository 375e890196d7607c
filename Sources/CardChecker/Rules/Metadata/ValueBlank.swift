/// A required field is blank.
///
/// Blank are empty text, null, placeholders such as TODO, and lists and entries that hold nothing else.
enum ValueBlank: Rule {
  static let description = RuleDescription(
    id: "metadata/value-blank", severity: .error, scope: .ingestion, summary: "A required field is blank.",
    remediation: "Fill the field in.")

  static func check(_ context: RuleContext) -> [Violation] {
    context.violations(.valueBlank, message)
  }
}

extension ValueBlank {
  private static func message(_ problem: MetadataProblem) -> String {
    if case .element = problem.path { return "An entry of \(problem.field) is blank." }
    return "The field \(problem.field) is blank."
  }
}
