import CardChecker
import CardHistory

/// A finding, and where it came from.
public struct ReportFinding: Hashable, Sendable, Codable {
  public var finding: Finding
  /// The commit that introduced it; null where a shallow clone hides it.
  @Nullable public var introducedBy: CommitEntry?
  /// Why the finding does not count; null where it does.
  @Nullable public var waiver: AppliedWaiver?

  init(_ finding: Finding, introducedBy: Attribution?) {
    self.finding = finding
    self.introducedBy = introducedBy.map(CommitEntry.init)
  }

  init(_ finding: HistoryFinding) {
    self.init(finding.finding, introducedBy: finding.introducedBy)
  }

  private enum CodingKeys: String, CodingKey {
    case introducedBy, waiver
  }

  public init(from decoder: any Decoder) throws {
    finding = try Finding(from: decoder)
    let container = try decoder.container(keyedBy: CodingKeys.self)
    introducedBy = try container.decodeIfPresent(CommitEntry.self, forKey: .introducedBy)
    waiver = try container.decodeIfPresent(AppliedWaiver.self, forKey: .waiver)
  }

  /// The finding's own keys, and these beside them.
  public func encode(to encoder: any Encoder) throws {
    try finding.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(introducedBy, forKey: .introducedBy)
    try container.encode(waiver, forKey: .waiver)
  }
}
