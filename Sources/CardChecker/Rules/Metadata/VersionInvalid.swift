/// The version is neither like v1, v1.2 or v1.2.3 nor a day.
///
/// Right without the `v` too. A day is written `YYYY-MM-DD`.
enum VersionInvalid: Rule {
  static let description = RuleDescription(
    id: "metadata/version-invalid", severity: .error, scope: .ingestion,
    summary: "The version is neither like v1, v1.2 or v1.2.3 nor a day.",
    remediation: "Write a version such as v1.2.3, or a day such as 2024-01-31.")

  static func check(_ context: RuleContext) -> [Violation] {
    context.violations(.versionInvalid, message)
  }
}

extension VersionInvalid {
  private static func message(_ problem: MetadataProblem) -> String {
    "The version \(problem.value.quoted) is neither like “v1.2.3” nor a day."
  }
}
