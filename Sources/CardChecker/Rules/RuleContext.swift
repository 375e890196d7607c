/// What a rule looks at.
struct RuleContext {
  let card: Card
  let facts: CardFacts
  let policy: Policy
  /// What the policy demands of this card.
  let demands: Demands
  let templates: [Template]
  /// What was decided of each slot, by the heading's place in the template.
  let verdicts: [SlotJudge.Verdict?]
  /// What became of the template's slots, in its order.
  let slots: [SlotAssessment]
  let completeness: Completeness
  /// The slot that each block of the card stands in.
  let slotOfBlock: [String?]
  /// What is wrong with the metadata and the files on data sets.
  let metadataProblems: [MetadataProblem]
  /// The words of the card, for looking names up.
  let words: CardWords
  /// What its headings and labels are on.
  let topics: CardTopics

  init(card: Card, facts: CardFacts, policy: Policy, templates: [Template], today: CivilDay? = nil) {
    self.card = card
    self.facts = facts
    self.policy = policy
    demands = Demands(policy, of: card)
    words = CardWords(card.blocks)
    topics = CardTopics(card)
    self.templates = templates
    verdicts = card.match.map { SlotJudge(card: card, match: $0, policy: policy, facts: facts).verdicts } ?? []
    slotOfBlock = RuleContext.slotOfBlock(card)
    slots = RuleContext.slots(card, verdicts)
    completeness = Completeness(slots)
    metadataProblems =
      MetadataReview(card: card, facts: facts, demandsMetadata: demands.metadata, today: today).problems
  }

  /// How much the names, levels and order of sections matter where no one demands the format.
  var severityOfManner: Severity? { demands.template ? nil : .note }

  private static func slots(_ card: Card, _ verdicts: [SlotJudge.Verdict?]) -> [SlotAssessment] {
    guard let match = card.match else { return [] }
    return zip(match.template.headings, verdicts).compactMap { heading, verdict in
      guard let slot = heading.slot, let verdict else { return nil }
      return SlotAssessment(
        name: slot.name, required: slot.isRequired, state: verdict.state, line: verdict.headingLine,
        endLine: verdict.headingLine.map { max($0, verdict.lines?.upperBound ?? $0) })
    }
  }

  private static func slotOfBlock(_ card: Card) -> [String?] {
    var slots = [String?](repeating: nil, count: card.blocks.count)
    guard let match = card.match else { return slots }
    for (section, heading) in match.headingOfSection.enumerated() {
      guard let heading, let slot = match.template.headings[heading].slot else { continue }
      for block in match.body(of: section, in: card.sections) { slots[block] = slot.name }
    }
    return slots
  }
}
