/// A date is not written as the form wants it, or there is no such day.
///
/// Wants `YYYY-MM-DD`, and of a span of time years, months or days with a slash between.
enum DateInvalid: Rule {
  static let description = RuleDescription(
    id: "metadata/date-invalid", severity: .error, scope: .ingestion,
    summary: "A date is not written as the form wants it, or there is no such day.",
    remediation: "Write a day that exists as YYYY-MM-DD.")

  static func check(_ context: RuleContext) -> [Violation] {
    context.violations(.dateInvalid, message)
  }
}

extension DateInvalid {
  private static func message(_ problem: MetadataProblem) -> String {
    MetadataForm.looksLikeDay(problem.value)
      ? "There is no day \(problem.value.quoted)."
      : "The date \(problem.value.quoted) is not written as \(problem.wanted)."
  }
}
