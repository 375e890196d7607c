/// A key has the name that it had in the first generation of the form.
///
/// A file that has only names of the first generation is right, but beside a card of the newest revision.
enum KeyRenamed: Rule {
  static let description = RuleDescription(
    id: "metadata/key-renamed", severity: .warning, scope: .ingestion,
    summary: "A key has the name that it had in the first generation of the form.",
    remediation: "Rename the key; where its value has become a list, write a list.")

  static func check(_ context: RuleContext) -> [Violation] {
    context.violations(.keyRenamed, message)
  }
}

extension KeyRenamed {
  private static func message(_ problem: MetadataProblem) -> String {
    "The key \(problem.value.quoted) is now called \(problem.wanted.quoted)."
  }
}
