/// A list, a text or an entry with keys stands where the form wants another of these.
///
/// Numbers, dates and words such as `No` are text, whether or not they stand between quotes.
enum TypeWrong: Rule {
  static let description = RuleDescription(
    id: "metadata/type-wrong", severity: .error, scope: .ingestion,
    summary: "A list, a text or an entry with keys stands where the form wants another of these.",
    remediation: "Write the value in the shape that the form shows.")

  static func check(_ context: RuleContext) -> [Violation] {
    context.violations(.typeWrong, message)
  }
}

extension TypeWrong {
  private static func message(_ problem: MetadataProblem) -> String {
    if case .element = problem.path { return "An entry of \(problem.field) should hold \(problem.wanted)." }
    return "The field \(problem.field) should hold \(problem.wanted)."
  }
}
