import CardChecker
import CardHistory
import Git

/// A card at the reported commit: the verdict, and what the repository adds to it.
public struct ReportCard: Hashable, Sendable, Codable {
  public var path: String
  /// Blob ids.
  public var details: ObjectID
  @Nullable public var metadata: ObjectID?
  /// The commit that gave the card its present state; null where a shallow clone hides it.
  @Nullable public var lastChange: CommitEntry?
  public var assessment: CardAssessment
  public var findings: [ReportFinding]
  /// How many of them do not count.
  public internal(set) var waived = 0

  /// - Parameter policy: the policy of the card, under which what its past says may let it fail.
  public init(_ card: PresentCard, under policy: Policy) {
    path = card.path.description
    details = card.details
    metadata = card.metadata
    lastChange = card.origins.lastChange.map(CommitEntry.init)
    assessment = card.assessment.adding(card.history.map(\.finding), under: policy)
    let past = card.history.map { ($0.finding.fingerprint, $0.introducedBy) }
    let origins = Dictionary(past) { first, _ in first }
    findings = assessment.findings.map {
      ReportFinding($0, introducedBy: origins[$0.fingerprint] ?? card.origins.introducedBy[$0.fingerprint])
    }
  }

  private enum CodingKeys: String, CodingKey {
    case path, details, metadata, lastChange, findings, waived
  }

  public init(from decoder: any Decoder) throws {
    assessment = try CardAssessment(from: decoder)
    let container = try decoder.container(keyedBy: CodingKeys.self)
    path = try container.decode(String.self, forKey: .path)
    details = try container.decode(ObjectID.self, forKey: .details)
    metadata = try container.decodeIfPresent(ObjectID.self, forKey: .metadata)
    lastChange = try container.decodeIfPresent(CommitEntry.self, forKey: .lastChange)
    findings = try container.decode([ReportFinding].self, forKey: .findings)
    waived = try container.decode(Int.self, forKey: .waived)
  }

  /// The assessment's keys, and these beside them; `findings` is the longer form.
  public func encode(to encoder: any Encoder) throws {
    try assessment.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(path, forKey: .path)
    try container.encode(details, forKey: .details)
    try container.encode(metadata, forKey: .metadata)
    try container.encode(lastChange, forKey: .lastChange)
    try container.encode(findings, forKey: .findings)
    try container.encode(waived, forKey: .waived)
  }
}
