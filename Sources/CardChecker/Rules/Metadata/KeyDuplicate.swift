/// A key stands twice.
///
/// Readers of YAML differ in which of the two values they take; the first is judged by the other rules.
enum KeyDuplicate: Rule {
  static let description = RuleDescription(
    id: "metadata/key-duplicate", severity: .error, scope: .ingestion, summary: "A key stands twice.",
    remediation: "Keep one of the entries and delete the other.")

  static func check(_ context: RuleContext) -> [Violation] {
    context.violations(.keyDuplicate, message)
  }
}

extension KeyDuplicate {
  private static func message(_ problem: MetadataProblem) -> String {
    "The key \(problem.value.quoted) stands twice."
  }
}
