/// A section of the template occurs twice in one place.
///
/// Flags each heading after the first of the same name under the same headings. Of the sections of one name the best
/// filled counts.
enum SectionDuplicated: Rule {
  static let description = RuleDescription(
    id: "structure/section-duplicated", severity: .error, summary: "A section of the template occurs more than once.",
    remediation: "Merge the sections into one and delete the other.")

  static func check(_ context: RuleContext) -> [Violation] {
    guard let match = context.card.match else { return [] }
    let sections = context.card.sections
    var firstLines: [Place: Int] = [:]
    var duplicates: Set<Int> = []
    var violations: [Violation] = []
    for (index, section) in sections.enumerated() {
      guard let heading = match.headingOfSection[index] else { continue }
      let place = Place(parentPath: path(of: section.parent, in: sections), key: section.key, heading: heading)
      guard let first = firstLines[place] else {
        firstLines[place] = section.lines.lowerBound
        continue
      }
      duplicates.insert(index)
      guard !(section.parent.map(duplicates.contains) ?? false) else { continue }
      violations.append(
        Violation(
          message: message(section, first: first), lines: section.lines,
          slot: match.template.headings[heading].slot?.name, subject: match.template.headings[heading].name))
    }
    return violations
  }

  private struct Place: Hashable {
    let parentPath: [TextKey]
    let key: TextKey
    let heading: Int
  }

  private static func path(of section: Int?, in sections: [Section]) -> [TextKey] {
    var path: [TextKey] = []
    var next = section
    while let index = next {
      path.append(sections[index].key)
      next = sections[index].parent
    }
    return path
  }
}

extension SectionDuplicated {
  private static func message(_ section: Section, first: Int) -> String {
    "The section \(section.title.quoted) is here a second time; the first is on line \(first)."
  }
}
