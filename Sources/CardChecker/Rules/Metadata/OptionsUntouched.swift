/// A list holds all the options that the form offers.
///
/// Silent on lists with fewer than eight options, all of which may be meant.
enum OptionsUntouched: Rule {
  static let description = RuleDescription(
    id: "metadata/options-untouched", severity: .error, scope: .ingestion,
    summary: "A list holds all the options that the form offers.",
    remediation: "Delete the options that do not apply to the model.")

  static func check(_ context: RuleContext) -> [Violation] {
    context.violations(.optionsUntouched, message)
  }
}

extension OptionsUntouched {
  private static func message(_ problem: MetadataProblem) -> String {
    "The list \(problem.field) still holds all the options that the form offers."
  }
}
