/// A heading has another level than in the template.
///
/// Where all headings of a card are off by the same number of levels, that is said once.
enum SectionLevel: Rule {
  static let description = RuleDescription(
    id: "structure/section-level", severity: .warning, scope: .template,
    summary: "A heading has another level than in the template.",
    remediation: "Give the heading the number of # signs that it has in the template.")

  static func check(_ context: RuleContext) -> [Violation] {
    guard let match = context.card.match else { return [] }
    let found: [(heading: TemplateHeading, section: Section)] = zip(match.template.headings, match.primary).compactMap {
      heading, primary in heading.isPart ? nil : primary.map { (heading, context.card.sections[$0]) }
    }
    let shifts = Set(found.map { $0.section.level - $0.heading.level })
    if found.count >= 3, let shift = shifts.first, shifts.count == 1, shift != 0 {
      let lines = found.map(\.section.lines.lowerBound)
      return [
        Violation(
          message: allMessage(shift), lines: lines.min()!...lines.min()!, subject: "all",
          severity: context.severityOfManner)
      ]
    }
    return found.filter { $0.section.level != $0.heading.level }.map { heading, section in
      Violation(
        message: message(section, heading), lines: section.lines, slot: heading.slot?.name, subject: heading.name,
        severity: context.severityOfManner)
    }
  }
}

extension SectionLevel {
  private static func message(_ section: Section, _ heading: TemplateHeading) -> String {
    "The heading \(section.title.quoted) has level \(section.level); in the template it has level \(heading.level)."
  }

  private static func allMessage(_ shift: Int) -> String {
    let levels = abs(shift) == 1 ? "one level" : "\(abs(shift)) levels"
    return "All headings of the template are \(levels) too \(shift > 0 ? "low" : "high")."
  }
}
