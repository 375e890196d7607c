/// An address is none of http, https, s3, gs or doi.
///
/// “N/A: reason” is a note. A data set may name its `dataset_ingestion_*.yaml` instead.
enum UrlInvalid: Rule {
  static let description = RuleDescription(
    id: "metadata/url-invalid", severity: .error, scope: .ingestion,
    summary: "An address is none of http, https, s3, gs or doi.",
    remediation: "Give the whole address, with its scheme.")

  static func check(_ context: RuleContext) -> [Violation] {
    context.violations(.urlInvalid, message)
  }
}

extension UrlInvalid {
  private static func message(_ problem: MetadataProblem) -> String {
    problem.severity == nil
      ? "The field \(problem.field) holds no address: \(problem.value.quoted)."
      : "The field \(problem.field) has no address, with a reason: \(problem.value.quoted)."
  }
}
