import CardChecker

/// Verdicts on cards that stand on disk: what `audit check --format json` prints.
public struct CheckReport: Hashable, Sendable, Codable {
  /// A card, as in `report.json`, without what needs a repository.
  public struct Card: Hashable, Sendable, Codable {
    public var path: String
    public var assessment: CardAssessment

    public init(path: String, assessment: CardAssessment) {
      self.path = path
      self.assessment = assessment
    }

    private enum CodingKeys: String, CodingKey {
      case path
    }

    public init(from decoder: any Decoder) throws {
      assessment = try CardAssessment(from: decoder)
      path = try decoder.container(keyedBy: CodingKeys.self).decode(String.self, forKey: .path)
    }

    /// The assessment's keys, and `path` beside them.
    public func encode(to encoder: any Encoder) throws {
      try assessment.encode(to: encoder)
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(path, forKey: .path)
    }
  }

  public var schemaVersion = Report.schemaVersion
  public var cards: [Card]

  public init(cards: [Card]) {
    self.cards = cards
  }
}
