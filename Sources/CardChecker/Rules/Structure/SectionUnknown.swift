/// A section is not in the template.
///
/// Headings inside a slot are the author's own and are not flagged, nor is the title.
enum SectionUnknown: Rule {
  static let description = RuleDescription(
    id: "structure/section-unknown", severity: .note, scope: .template, summary: "A section is not in the template.",
    remediation: "Nothing needs to be done; readers who know the template may look for it under one of its headings.")

  static func check(_ context: RuleContext) -> [Violation] {
    guard let match = context.card.match else { return [] }
    let sections = context.card.sections
    return sections.indices.filter { index in
      let isTitle = index == 0 && sections[0].level == 1
      return !isTitle && match.headingOfSection[index] == nil && !isInside(index, sections, match)
    }.map { index in
      Violation(
        message: message(sections[index]), lines: sections[index].lines, subject: sections[index].key.bytes.string)
    }
  }

  /// Whether a slot or another unknown section is around it.
  private static func isInside(_ index: Int, _ sections: [Section], _ match: TemplateMatch) -> Bool {
    guard let parent = sections[index].parent else { return false }
    if let heading = match.headingOfSection[parent] { return match.template.headings[heading].slot != nil }
    return !(parent == 0 && sections[0].level == 1)
  }
}

extension SectionUnknown {
  private static func message(_ section: Section) -> String {
    "The template has no section \(section.title.quoted) here."
  }
}
