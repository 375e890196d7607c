/// What the checker says of one card: scores, the parts they are made of, and findings.
///
/// Every score can be computed again from `slots`, `topics` and `findings`.
public struct CardAssessment: Hashable, Sendable, Codable {
  /// The manner in which the card is written.
  public let format: CardFormat
  /// The template it was judged by; nil for freeform cards.
  @Nullable public var template: TemplateReference?
  /// Required slots filled, 0 to 100; nil where no template applies or the card cannot be read.
  @Nullable public var completeness: Double?
  /// Topics filled, of twelve, 0 to 100; nil where the card cannot be read.
  @Nullable public var coverage: Double?
  /// How far the card does what the policy demands, 0 to 100; nil where that was not judged.
  @Nullable public var compliance: Double?
  /// The families that compliance is the sum of, by name.
  public let families: [String: FamilyScore]
  /// The grade; nil where the card cannot be read.
  @Nullable public var grade: Grade?
  /// Whether the card passes the policy's gate.
  public internal(set) var status: Status
  /// What the metadata says of the model.
  public let facts: MetadataFacts
  /// The twelve topics.
  public let topics: [TopicAssessment]
  /// The template's slots, in its order.
  public let slots: [SlotAssessment]
  /// What is wrong, by line, rule and slot.
  public let findings: [Finding]

  /// Describes a card.
  public init(
    format: CardFormat, template: TemplateReference?, scores: CardScores, families: [String: FamilyScore],
    grade: Grade?, status: Status, facts: MetadataFacts, topics: [TopicAssessment],
    slots: [SlotAssessment], findings: [Finding]
  ) {
    self.format = format
    self.families = families
    self.status = status
    self.facts = facts
    self.topics = topics
    self.slots = slots
    self.findings = findings
    self.template = template
    self.completeness = scores.completeness
    self.coverage = scores.coverage
    self.compliance = scores.compliance
    self.grade = grade
  }
}
