/// A value differs from one that the form suggests by a letter or two.
///
/// Looks at values of at least eight letters. Case and punctuation make no difference.
enum SuggestionMisspelt: Rule {
  static let description = RuleDescription(
    id: "metadata/suggestion-misspelt", severity: .warning, scope: .ingestion,
    summary: "A value differs from one that the form suggests by a letter or two.",
    remediation: "Write it as the form does, so that it is found under one name.")

  static func check(_ context: RuleContext) -> [Violation] {
    context.violations(.suggestionMisspelt, message)
  }
}

extension SuggestionMisspelt {
  private static func message(_ problem: MetadataProblem) -> String {
    "The value \(problem.value.quoted) is nearly \(problem.wanted.quoted)."
  }
}
