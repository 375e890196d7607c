/// Where a card speaks of something, and where to point to if it does not.
struct Place {
  /// The template's slot for it; nil where the card is written in no template that has one.
  let slot: String?
  /// What the card says there; empty where the place is missing.
  let passages: [Passage]
  /// Its heading; where that is missing, the heading that it would follow.
  let heading: ClosedRange<Int>

  /// Whether the card has it.
  var isThere: Bool { !passages.isEmpty }

  /// What a reader sees of it.
  var blocks: [Block] { passages.flatMap(\.content) }

  /// From the heading to the last line of what is said there first.
  var lines: ClosedRange<Int> {
    let end = passages.first?.lines?.upperBound ?? heading.upperBound
    return heading.lowerBound...max(heading.upperBound, end)
  }
}

extension RuleContext {
  /// Where the card speaks of what a slot of this kind asks for, or of a topic where its format has no such slot.
  func place(of kind: SlotKind, topic: Topic) -> Place {
    if let match = card.match, let heading = match.template.headings.firstIndex(where: { $0.slot?.kind == kind }) {
      return place(of: heading, match)
    }
    return place(of: topic, kind)
  }

  /// What answers one heading of the template.
  private func place(of heading: Int, _ match: TemplateMatch) -> Place {
    let answer = match.answers[heading]
    let line = verdicts[heading]?.headingLine.map { $0...$0 }
    return Place(
      slot: match.template.headings[heading].slot?.name,
      passages: answer.occurrences.map { card.passage(match.body(of: $0.section, in: card.sections)) }
        + answer.labels.map { card.labels[$0].body },
      heading: line ?? headingBefore(heading, match))
  }

  /// The last heading of the card that the template has before the one given.
  private func headingBefore(_ heading: Int, _ match: TemplateMatch) -> ClosedRange<Int> {
    match.primary[..<heading].last { $0 != nil }.flatMap { $0 }.map { card.sections[$0].lines } ?? 1...1
  }

  private func place(of topic: Topic, _ kind: SlotKind) -> Place {
    let (sections, labels) = (topics.sections(on: topic, kind: kind), topics.labels(on: topic))
    let first = sections.first?.lines ?? labels.first.map { $0.line...$0.line }
    return Place(
      slot: nil, passages: sections.map { card.passage($0.whole) } + labels.map(\.body), heading: first ?? 1...1)
  }
}
