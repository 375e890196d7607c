/// The card has no metadata.
///
/// Flags cards with neither a metadata file nor front matter, where the policy or the template demands metadata.
enum FileMissing: Rule {
  static let description = RuleDescription(
    id: "metadata/file-missing", severity: .error, scope: .metadata, summary: "The card has no metadata.",
    remediation: "Add the template's metadata file beside the card and fill it in.")

  static func check(_ context: RuleContext) -> [Violation] {
    guard context.demands.metadata, context.card.metadata.source == .none else { return [] }
    return [Violation(message: message, lines: 1...1)]
  }
}

extension FileMissing {
  private static let message = "The card has neither a metadata file nor front matter."
}
