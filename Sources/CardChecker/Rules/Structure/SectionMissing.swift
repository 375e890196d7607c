/// A section of the template is missing.
///
/// Optional sections may be left out. A heading that only contains other sections is missed where one of those is
/// there; where none is, each of them is missed by itself. In the formats of everyone's such a heading is not missed.
/// The finding points to the section that should come before. It is a warning where no one demands the format.
enum SectionMissing: Rule {
  static let description = RuleDescription(
    id: "structure/section-missing", severity: .error, scope: .template,
    summary: "A section that the template requires is missing.",
    remediation: "Add the heading at the place and with the level that it has in the template, and fill it.")

  static func check(_ context: RuleContext) -> [Violation] {
    guard let match = context.card.match else { return [] }
    return match.missing.map { index in
      let heading = match.template.headings[index]
      let line = previousLine(before: index, match, context.card)
      return Violation(
        message: message(heading, parent: heading.parent.map { match.template.headings[$0].name }), lines: line...line,
        slot: heading.slot?.name, subject: heading.path.map(\.bytes.string).joined(separator: "/"),
        severity: context.demands.template ? nil : .warning,
        points: heading.slot == nil ? nil : context.completeness.points(forFilling: .missing))
    }
  }

  private static func previousLine(before index: Int, _ match: TemplateMatch, _ card: Card) -> Int {
    let section = match.primary[..<index].last { $0 != nil } ?? nil
    return section.map { card.sections[$0].lines.lowerBound } ?? 1
  }
}

extension TemplateMatch {
  /// The headings of the template that are missed.
  var missing: [Int] { template.headings.indices.filter(isMissing) }

  private func isMissing(_ index: Int) -> Bool {
    guard !answers[index].isGiven, looseParts(of: index).isEmpty else { return false }
    if let slot = template.headings[index].slot { return slot.isRequired }
    return template.format == .template
      && template.headings.indices.contains { template.headings[$0].parent == index && answers[$0].isGiven }
  }
}

extension TemplateMatch.Answer {
  /// Whether anything in the card answers the heading.
  fileprivate var isGiven: Bool { !occurrences.isEmpty || !labels.isEmpty }
}

extension SectionMissing {
  private static func message(_ heading: TemplateHeading, parent: String?) -> String {
    let place = parent.map { " under \($0.quoted)" } ?? ""
    return "The section \(heading.name.quoted)\(place) is missing."
  }
}
