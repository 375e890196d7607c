/// The short description is too long.
///
/// At most 160 characters; 140 in the first generation of the form.
enum DescriptionTooLong: Rule {
  static let description = RuleDescription(
    id: "metadata/description-too-long", severity: .error, scope: .ingestion,
    summary: "The short description is too long.",
    remediation: "Shorten it; details belong into the model’s description.")

  static func check(_ context: RuleContext) -> [Violation] {
    context.violations(.descriptionTooLong, message)
  }
}

extension DescriptionTooLong {
  private static func message(_ problem: MetadataProblem) -> String {
    "The short description has \(problem.value) characters; at most \(problem.wanted) are allowed."
  }
}
