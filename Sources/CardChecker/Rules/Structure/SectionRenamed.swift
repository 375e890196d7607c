/// A section has another name than in the template.
///
/// The name is one that is known to mean the same, and the section with the template's name is missing.
enum SectionRenamed: Rule {
  static let description = RuleDescription(
    id: "structure/section-renamed", severity: .warning, scope: .template,
    summary: "A section has another name than in the template.",
    remediation: "Give the section the name that it has in the template.")

  static func check(_ context: RuleContext) -> [Violation] {
    guard let match = context.card.match else { return [] }
    return match.template.headings.indices.compactMap { index in
      let answer = match.answers[index]
      let heading = match.template.headings[index]
      guard !heading.isPart, let primary = match.primary[index], answer.occurrences.allSatisfy(\.isAlias) else {
        return nil
      }
      let section = context.card.sections[primary]
      return Violation(
        message: message(section, heading), lines: section.lines, slot: heading.slot?.name, subject: heading.name,
        severity: context.severityOfManner)
    }
  }
}

extension SectionRenamed {
  private static func message(_ section: Section, _ heading: TemplateHeading) -> String {
    "The section \(section.title.quoted) is called \(heading.name.quoted) in the template."
  }
}
