/// A section of the template occurs twice in one place.
///
/// Flags each heading after the first of the same name under the same headings. Of the sections of one name the best
/// filled counts.
enum SectionDuplicated: Rule {
  static let description = RuleDescription(
    id: "structure/section-duplicated", severity: .error, scope: .template,
    summary: "A section of the template occurs more than once.",
    remediation: "Merge the sections into one and delete the other.")

  static func check(_ context: RuleContext) -> [Violation] {
    guard let match = context.card.match else { return [] }
    let sections = context.card.sections
    let firsts = firstsOfDuplicates(sections, match)
    return sections.indices.compactMap { index in
      guard let first = firsts[index], let heading = match.headingOfSection[index] else { return nil }
      if let parent = sections[index].parent, firsts[parent] != nil { return nil }
      let known = match.template.headings[heading]
      if known.isPart { return nil }
      return Violation(
        message: message(sections[index], first: sections[first].lines.lowerBound), lines: sections[index].lines,
        slot: known.slot?.name, subject: known.name)
    }
  }

  /// For each section that repeats another, that other one.
  private static func firstsOfDuplicates(_ sections: [Section], _ match: TemplateMatch) -> [Int?] {
    var firsts: [Place: Int] = [:]
    return sections.indices.map { index in
      guard let heading = match.headingOfSection[index] else { return nil }
      let place = Place(
        parentPath: path(of: sections[index].parent, in: sections), key: sections[index].key, heading: heading)
      if let first = firsts[place] { return first }
      firsts[place] = index
      return nil
    }
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
