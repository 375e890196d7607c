/// The model’s name holds other characters than letters, digits, spaces, hyphens and underscores.
///
/// Letters of any script are right.
enum NameInvalid: Rule {
  static let description = RuleDescription(
    id: "metadata/name-invalid", severity: .error, scope: .ingestion,
    summary: "The model’s name holds other characters than letters, digits, spaces, hyphens and underscores.",
    remediation: "Leave the other characters out of the name.")

  static func check(_ context: RuleContext) -> [Violation] {
    context.violations(.nameInvalid, message)
  }
}

extension NameInvalid {
  private static func message(_ problem: MetadataProblem) -> String {
    "The name \(problem.value.quoted) holds characters that are not allowed."
  }
}
