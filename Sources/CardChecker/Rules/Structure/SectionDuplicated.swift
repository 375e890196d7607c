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
    guard let match = context.card.match, repeatsHeading(match) else { return [] }
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

  /// Whether two sections answer one heading, which they do in few cards.
  private static func repeatsHeading(_ match: TemplateMatch) -> Bool {
    match.answers.contains { $0.occurrences.count > 1 }
  }

  /// For each section that repeats another, that other one.
  private static func firstsOfDuplicates(_ sections: [Section], _ match: TemplateMatch) -> [Int?] {
    var firsts: [Answer: Int] = [:]
    let places = firstsOfPlaces(sections)
    return sections.indices.map { index in
      guard let heading = match.headingOfSection[index] else { return nil }
      let answer = Answer(place: places[index], heading: heading)
      if let first = firsts[answer] { return first }
      firsts[answer] = index
      return nil
    }
  }

  private struct Answer: Hashable {
    let place: Int
    let heading: Int
  }

  /// For each section the first one of the same name under headings of the same names, be it this one.
  private static func firstsOfPlaces(_ sections: [Section]) -> [Int] {
    var known: [Place: Int] = [:]
    var firsts: [Int] = []
    for (index, section) in sections.enumerated() {
      let place = Place(parent: section.parent.map { firsts[$0] }, key: section.key)
      firsts.append(known[place] ?? index)
      if firsts[index] == index { known[place] = index }
    }
    return firsts
  }

  private struct Place: Hashable {
    let parent: Int?
    let key: TextKey
  }
}

extension SectionDuplicated {
  private static func message(_ section: Section, first: Int) -> String {
    "The section \(section.title.quoted) is here a second time; the first is on line \(first)."
  }
}
