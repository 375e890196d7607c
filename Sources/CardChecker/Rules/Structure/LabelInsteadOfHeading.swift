/// Bold text stands where a heading should.
///
/// A line begins with a bold label that has the name of a section of the template, and the section itself is missing.
/// What follows the label counts as the section's text.
enum LabelInsteadOfHeading: Rule {
  static let description = RuleDescription(
    id: "structure/label-instead-of-heading", severity: .warning,
    summary: "A bold label stands in place of a section's heading.",
    remediation: "Make the label a heading of the level that the template gives it.")

  static func check(_ context: RuleContext) -> [Violation] {
    guard let match = context.card.match else { return [] }
    return zip(match.template.headings, match.answers).compactMap { heading, answer in
      guard let label = answer.label.map({ context.card.labels[$0] }) else { return nil }
      return Violation(
        message: message(heading), lines: label.line...label.line, slot: heading.slot?.name, subject: heading.name)
    }
  }
}

extension LabelInsteadOfHeading {
  private static func message(_ heading: TemplateHeading) -> String {
    "\(heading.name.quoted) is bold text here; the template has it as a heading of level \(heading.level)."
  }
}
