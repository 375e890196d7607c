/// Bold text stands where a heading should.
///
/// A line begins with a bold label that has the name of a section of the template, and the section itself is missing
/// or says less. What follows the label counts as the section's text.
enum LabelInsteadOfHeading: Rule {
  static let description = RuleDescription(
    id: "structure/label-instead-of-heading", severity: .warning, scope: .template,
    summary: "A bold label stands in place of a section's heading.",
    remediation: "Make the label a heading of the level that the template gives it.")

  static func check(_ context: RuleContext) -> [Violation] {
    guard let match = context.card.match else { return [] }
    return match.template.headings.indices.compactMap { index in
      guard let label = label(for: index, match, context) else { return nil }
      let (heading, line) = (match.template.headings[index], context.card.labels[label].line)
      return Violation(message: message(heading), lines: line...line, slot: heading.slot?.name, subject: heading.name)
    }
  }

  private static func label(for heading: Int, _ match: TemplateMatch, _ context: RuleContext) -> Int? {
    let isMissing = match.answers[heading].occurrences.isEmpty
    return context.verdicts[heading]?.label ?? (isMissing ? match.answers[heading].labels.first : nil)
  }
}

extension LabelInsteadOfHeading {
  private static func message(_ heading: TemplateHeading) -> String {
    "\(heading.name.quoted) is bold text here; the template has it as a heading of level \(heading.level)."
  }
}
