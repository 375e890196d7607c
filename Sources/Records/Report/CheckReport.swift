import CardChecker

/// Verdicts on cards that stand on disk: what `audit check --format json` prints.
public struct CheckReport: Hashable, Sendable, Codable {
  /// A card, as in `report.json`, without what needs a repository.
  public struct Card: Hashable, Sendable, Codable {
    public var path: String
    public var assessment: CardAssessment
    /// Why findings do not count, by fingerprint.
    public var waivers: [String: AppliedWaiver]

    public init(path: String, assessment: CardAssessment, waivers: [String: AppliedWaiver] = [:]) {
      self.path = path
      self.assessment = assessment
      self.waivers = waivers
    }

    private enum CodingKeys: String, CodingKey {
      case path, findings, waived
    }

    public init(from decoder: any Decoder) throws {
      assessment = try CardAssessment(from: decoder)
      let container = try decoder.container(keyedBy: CodingKeys.self)
      path = try container.decode(String.self, forKey: .path)
      let findings = try container.decode([ReportFinding].self, forKey: .findings)
      waivers = Dictionary(findings.compactMap { finding in finding.waiver.map { (finding.finding.fingerprint, $0) } })
      {
        first, _ in first
      }
    }

    /// The assessment's keys, and these beside them; `findings` is the longer form.
    public func encode(to encoder: any Encoder) throws {
      try assessment.encode(to: encoder)
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(path, forKey: .path)
      try container.encode(waivers.count, forKey: .waived)
      let findings = assessment.findings.map { CheckFinding(finding: $0, waiver: waivers[$0.fingerprint]) }
      try container.encode(findings, forKey: .findings)
    }
  }

  public var schemaVersion = Report.schemaVersion
  public var cards: [Card]

  public init(cards: [Card]) {
    self.cards = cards
  }
}
