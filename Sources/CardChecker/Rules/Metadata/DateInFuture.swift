/// A date lies in the future.
///
/// Compares with the day on which the card is judged; one day more is allowed for other time zones. Silent where no day
/// is given.
enum DateInFuture: Rule {
  static let description = RuleDescription(
    id: "metadata/date-in-future", severity: .warning, scope: .ingestion, summary: "A date lies in the future.",
    remediation: "Correct the date, or set it when the day has come.",
    dependsOnCommit: true)

  static func check(_ context: RuleContext) -> [Violation] {
    context.violations(.dateInFuture, message)
  }
}

extension DateInFuture {
  private static func message(_ problem: MetadataProblem) -> String {
    "The date \(problem.value.quoted) of \(problem.field) lies in the future."
  }
}
