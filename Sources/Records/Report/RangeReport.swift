import CardChecker
import CardHistory
import Git

/// What a range of commits changed in one repository: what `audit now A..B --format json` prints.
public struct RangeReport: Hashable, Sendable, Codable {
  public var schemaVersion = Report.schemaVersion
  public var id: String
  /// The path that was given.
  public var source: String
  /// The range as it was given.
  public var range: String
  /// The commit that the cards are compared with.
  public var base: CommitEntry
  /// The commit at the end of the range.
  public var head: CommitEntry
  public var policy: PolicyEntry
  public var ruleset: Int
  /// The cards that differ, in byte order of their paths.
  public var cards: [RangeReportCard]

  public init(id: String, source: String, _ range: RevisionRange, _ audit: RangeAudit, policy: RepositoryPolicy) {
    self.id = id
    self.source = source
    self.range = range.description
    base = CommitEntry(audit.base)
    head = CommitEntry(audit.head)
    self.policy = PolicyEntry(policy)
    ruleset = CardChecker.ruleset
    cards = audit.cards.map(RangeReportCard.init)
  }
}
