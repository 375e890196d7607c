/// A link leads to the form’s own example notebook.
///
/// Tells the notebooks by their ids, in quickstart and tutorial links.
enum SampleNotebookLink: Rule {
  static let description = RuleDescription(
    id: "metadata/sample-notebook-link", severity: .warning, scope: .ingestion,
    summary: "A link leads to the form’s own example notebook.",
    remediation: "Link to a notebook that shows this model.")

  static func check(_ context: RuleContext) -> [Violation] {
    context.violations(.sampleNotebookLink, message)
  }
}

extension SampleNotebookLink {
  private static func message(_ problem: MetadataProblem) -> String {
    "The link in \(problem.field) leads to the form’s example notebook."
  }
}
