/// Decides how far a slot is filled.
struct SlotJudge {
  /// What was decided of a slot.
  struct Verdict: Hashable {
    let state: SlotState
    /// What a thin slot lacks.
    let lack: String?
    /// The line of the heading or label; nil where the slot is missing.
    let headingLine: Int?
    /// The lines of what it says.
    let lines: ClosedRange<Int>?
    /// Whether it says that it does not apply where that is not accepted.
    let isRefused: Bool
    /// The bold label that it stands behind; nil where it stands under its heading.
    let label: Int?

    static let missing = Verdict(
      state: .missing, lack: nil, headingLine: nil, lines: nil, isRefused: false, label: nil)
  }

  let card: Card
  let match: TemplateMatch
  let policy: Policy
  let facts: CardFacts

  /// The verdict on each slot, by the heading's place in the template; nil for headings without a slot.
  var verdicts: [Verdict?] {
    match.template.headings.indices.map { heading in
      match.template.headings[heading].slot.map { verdict(on: $0, heading: heading) }
    }
  }

  /// Of several sections for one slot the best counts, so that taking one away never helps.
  private func verdict(on slot: Slot, heading: Int) -> Verdict {
    let places = places(of: heading).map { judge(slot, $0.body, headingLine: $0.line, label: $0.label) }
    return places.reduce(.missing) { best, next in next.state.credit > best.state.credit ? next : best }
  }

  private func places(of heading: Int) -> [(line: Int, body: Passage, label: Int?)] {
    let answer = match.answers[heading]
    let sections = (answer.occurrences.isEmpty ? match.looseParts(of: heading) : answer.occurrences).map(\.section)
    let ordered = sections.filter { $0 == match.primary[heading] } + sections.filter { $0 != match.primary[heading] }
    return ordered.map { section in
      (card.sections[section].lines.lowerBound, card.passage(match.body(of: section, in: card.sections)), nil)
    } + answer.labels.map { (card.labels[$0].line, card.labels[$0].body, $0) }
  }

  private func judge(_ slot: Slot, _ body: Passage, headingLine: Int, label: Int?) -> Verdict {
    let (state, lack, isRefused) = state(of: slot, body)
    return Verdict(
      state: state, lack: lack, headingLine: headingLine, lines: body.lines, isRefused: isRefused, label: label)
  }

  private func state(of slot: Slot, _ body: Passage) -> (SlotState, lack: String?, isRefused: Bool) {
    if Placeholder.isEmpty(body, own: match.template.placeholders) { return (.empty, nil, false) }
    if Placeholder.isNotApplicable(body) {
      let isAccepted = !slot.isRequired || policy.mayBeNotApplicable.contains(slot.name)
      return isAccepted ? (.notApplicable, nil, false) : (.empty, nil, true)
    }
    if isSuggestedOnly(slot, body) { return (.empty, nil, false) }
    if slot.isPart { return (.filled, nil, false) }
    let criteria = SlotCriteria(slot: slot, body: body, card: card, facts: facts)
    return criteria.lack.map { (.thin, $0, false) } ?? (.filled, nil, false)
  }

  /// The passages that a format of everyone's suggests only hold the place, while a template may ask to keep its own.
  private func isSuggestedOnly(_ slot: Slot, _ body: Passage) -> Bool {
    guard match.template.format != .template, !slot.suggested.isEmpty else { return false }
    let own = body.content.filter { !$0.isPlaceholder }
    return own.flatMap(Statement.statements(of:)).allSatisfy { slot.suggests($0.key) }
  }
}

extension SlotState {
  /// How good a slot in this state is, to choose the best of several.
  fileprivate var credit: Int {
    switch self {
    case .filled, .notApplicable: 3
    case .thin: 2
    case .empty: 1
    case .missing: 0
    }
  }
}
