/// A key is not in the form.
///
/// Silent in front matter, where others may read any key.
enum KeyUnknown: Rule {
  static let description = RuleDescription(
    id: "metadata/key-unknown", severity: .warning, scope: .ingestion, summary: "A key is not in the form.",
    remediation: "Correct the name, or delete the entry.")

  static func check(_ context: RuleContext) -> [Violation] {
    context.violations(.keyUnknown, message)
  }
}

extension KeyUnknown {
  private static func message(_ problem: MetadataProblem) -> String {
    problem.wanted.isEmpty
      ? "The form has no key \(problem.value.quoted)."
      : "The form has no key \(problem.value.quoted); did you mean \(problem.wanted.quoted)?"
  }
}
