/// A section stands in another place than in the template.
///
/// The sections that keep the template's order form the longest common subsequence; flags those outside of it. A
/// section that moved together with the one around it is not flagged by itself.
enum SectionOrder: Rule {
  static let description = RuleDescription(
    id: "structure/section-order", severity: .warning, scope: .template,
    summary: "A section is out of the template's order.",
    remediation: "Move the section, with everything under it, to its place in the template.")

  static func check(_ context: RuleContext) -> [Violation] {
    guard let match = context.card.match else { return [] }
    let found = match.primary.indices.filter { match.primary[$0] != nil && !match.template.headings[$0].isPart }
    let places = found.compactMap { match.primary[$0] }
    if zip(places, places.dropFirst()).allSatisfy({ $0 < $1 }) { return [] }
    let inCardOrder = found.sorted { match.primary[$0]! < match.primary[$1]! }
    let kept = Set(longestIncreasing(inCardOrder))
    let moved = found.filter { !kept.contains($0) }
    return moved.filter { !movedWithParent($0, Set(moved), match, context.card) }.map { index in
      let heading = match.template.headings[index]
      let section = context.card.sections[match.primary[index]!]
      let previous = found.last { $0 < index }.map { match.template.headings[$0].name }
      return Violation(
        message: message(section, after: previous), lines: section.lines, slot: heading.slot?.name,
        subject: heading.name, severity: context.severityOfManner)
    }
  }

  private static func movedWithParent(_ index: Int, _ moved: Set<Int>, _ match: TemplateMatch, _ card: Card) -> Bool {
    guard let parent = match.template.headings[index].parent, moved.contains(parent) else { return false }
    let outer = card.sections[match.primary[index]!].parent
    return outer != nil && outer == match.primary[parent]
  }

  /// The longest increasing subsequence of distinct numbers, by patience sorting.
  static func longestIncreasing(_ values: [Int]) -> [Int] {
    var tops: [Int] = []
    var before: [Int: Int] = [:]
    for value in values {
      let pile = tops.firstIndex { $0 > value } ?? tops.count
      before[value] = pile > 0 ? tops[pile - 1] : nil
      if pile < tops.count { tops[pile] = value } else { tops.append(value) }
    }
    var result: [Int] = []
    var next = tops.last
    while let value = next {
      result.append(value)
      next = before[value]
    }
    return result.reversed()
  }
}

extension SectionOrder {
  private static func message(_ section: Section, after previous: String?) -> String {
    let place = previous.map { "after \($0.quoted)" } ?? "first"
    return "The section \(section.title.quoted) is out of order: in the template it comes \(place)."
  }
}
