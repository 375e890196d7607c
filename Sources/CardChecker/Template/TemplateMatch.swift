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
  /// The share of the template's headings that was found; one in another place counts half, and parts do not count.
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

  /// The parts of a slot that stand somewhere although the slot's own heading lacks.
  func looseParts(of heading: Int) -> [Occurrence] {
    guard template.format != .template, answers[heading].occurrences.isEmpty else { return [] }
    return answers.indices.filter { template.headings[$0].isPart && template.headings[$0].parent == heading }
      .flatMap { answers[$0].occurrences }
  }

  /// The blocks of a section's body, which a boundary ends, or a heading that is no deeper than its own.
  ///
  /// Parts of the section's slot belong to its body.
  func body(of section: Int, in sections: [Section]) -> Range<Int> {
    var next = section + 1
    while next < sections.count, sections[next].level > sections[section].level,
      !boundaries[next] || isPart(next, of: section)
    {
      next += 1
    }
    let end =
      next < sections.count
      ? min(sections[next].block, sections[section].whole.upperBound) : sections[section].whole.upperBound
    return (sections[section].block + 1)..<end
  }

  /// Whether one section answers a part, or a part of a part, of the heading that another one answers.
  private func isPart(_ section: Int, of outer: Int) -> Bool {
    guard var heading = headingOfSection[section], let whole = headingOfSection[outer] else { return false }
    while template.headings[heading].isPart, let parent = template.headings[heading].parent {
      if parent == whole { return true }
      heading = parent
    }
    return false
  }
}
