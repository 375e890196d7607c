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
    let found = headings(match, context.card)
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
  /// The headings that the card has, with the sections that answer them; none where every level is right.
  private static func headings(_ match: TemplateMatch, _ card: Card) -> [(heading: TemplateHeading, section: Section)] {
    let headings = match.template.headings
    let found = headings.indices.compactMap { index in
      headings[index].isPart ? nil : match.primary[index].map { (heading: index, section: $0) }
    }
    guard found.contains(where: { headings[$0.heading].level != card.sections[$0.section].level }) else { return [] }
    return found.map { (headings[$0.heading], card.sections[$0.section]) }
  }

  private static func message(_ section: Section, _ heading: TemplateHeading) -> String {
    "The heading \(section.title.quoted) has level \(section.level); in the template it has level \(heading.level)."
  }

  private static func allMessage(_ shift: Int) -> String {
    let levels = abs(shift) == 1 ? "one level" : "\(abs(shift)) levels"
    return "All headings of the template are \(levels) too \(shift > 0 ? "low" : "high")."
  }
}
