/// How a card's sections answer the headings of a template.
struct TemplateMatch: Sendable, Hashable {
  /// A section that answers a heading.
  struct Occurrence: Sendable, Hashable {
    let section: Int
    /// Whether it goes by another name for the same thing.
    let isAlias: Bool
    /// Whether it stands under the heading that the template has it under.
    let isInPlace: Bool
  }

  /// What answers one heading of the template.
  struct Answer: Sendable, Hashable {
    /// The sections, in the card's order.
    var occurrences: [Occurrence] = []
    /// The bold labels that stand in for a section that is missing or says nothing.
    var labels: [Int] = []
  }

  let template: Template
  /// The share of the template's headings that was found; one in another place counts half.
  let share: Double
  /// What answers each heading of the template.
  let answers: [Answer]
  /// The heading that each section of the card answers.
  let headingOfSection: [Int?]
  /// The sections that end the body of a slot before them.
  let boundaries: [Bool]
  /// The section that best stands for each heading.
  let primary: [Int?]
}

extension TemplateMatch {
  /// The share as reports give it: to two decimals, rounded down so that 1 means all.
  var roundedShare: Double { (share * 100).rounded(.down) / 100 }

  /// The blocks of a section's body, which a boundary ends, or a heading that is no deeper than its own.
  func body(of section: Int, in sections: [Section]) -> Range<Int> {
    var next = section + 1
    while next < sections.count, sections[next].level > sections[section].level, !boundaries[next] { next += 1 }
    let end =
      next < sections.count
      ? min(sections[next].block, sections[section].whole.upperBound) : sections[section].whole.upperBound
    return (sections[section].block + 1)..<end
  }
}
