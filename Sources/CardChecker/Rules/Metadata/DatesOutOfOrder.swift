/// Something ends before it begins.
///
/// Flags a release before the training, and spans of time that end before they begin.
enum DatesOutOfOrder: Rule {
  static let description = RuleDescription(
    id: "metadata/dates-out-of-order", severity: .warning, scope: .ingestion,
    summary: "Something ends before it begins.",
    remediation: "Correct the dates.")

  static func check(_ context: RuleContext) -> [Violation] {
    context.violations(.datesOutOfOrder, message)
  }
}

extension DatesOutOfOrder {
  private static func message(_ problem: MetadataProblem) -> String {
    problem.path.name == "training_date"
      ? "The release on \(problem.value) comes before the training on \(problem.wanted)."
      : "The time in \(problem.field) ends in \(problem.value), before it begins in \(problem.wanted)."
  }
}
