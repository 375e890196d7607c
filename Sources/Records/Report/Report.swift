import CardChecker
import CardHistory

/// The present state of one repository: `repositories/<id>/report.json`.
public struct Report: Hashable, Sendable, Codable {
  /// Rises when the meaning of a key changes.
  public static let schemaVersion = 1

  public var schemaVersion = Report.schemaVersion
  public var id: String
  /// The path or URL that was audited.
  public var source: String
  /// The ref that the cards are read from; null where none is watched or nothing could be read.
  @Nullable public var ref: String?
  @Nullable public var head: CommitEntry?
  public var status: Status
  /// Of the worst card; null where none was decided.
  @Nullable public var completeness: Double?
  @Nullable public var coverage: Double?
  @Nullable public var compliance: Double?
  @Nullable public var grade: Grade?
  /// Whether a shallow clone hides part of the history.
  public var partial: Bool
  /// Whether the last audit failed and what stands here is the result of an earlier one.
  public var stale: Bool
  @Nullable public var owner: String?
  public var labels: [String]
  public var policy: PolicyEntry
  public var ruleset: Int
  public var cards: [ReportCard]
  /// What is wrong with the repository and with no card that it still has: cards that were deleted.
  public var findings: [ReportFinding]
  /// How many findings are excused and do not count.
  public var waived: Int
  public var errors: [ErrorEntry]
  /// Paths that look like cards and match no pattern of the layout.
  public var candidates: [String]
}

extension Report {
  /// The report of an audit that went through.
  public init(id: String, source: String, _ audit: RepositoryAudit, policy: RepositoryPolicy) {
    var policies = CardPolicies(policy)
    let cards = audit.cards.map { ReportCard($0, under: policies.policy(ofCardAt: $0.path.description)) }
    let findings = audit.findings.map(ReportFinding.init)
    let worst = WorstCard(cards.map(\.assessment))
    self.init(
      id: id, source: source, ref: audit.reportedRef?.description, head: audit.head.map(CommitEntry.init),
      status: Self.status(worst, findings, &policies, policy), completeness: worst.completeness,
      coverage: worst.coverage, compliance: worst.compliance, grade: worst.grade, partial: audit.isPartial,
      stale: false, owner: nil, labels: [], policy: PolicyEntry(policy), ruleset: CardChecker.ruleset, cards: cards,
      findings: findings, waived: 0, errors: audit.skippedRefs.map(ErrorEntry.init),
      candidates: audit.candidates.map(\.description))
  }

  /// The status of the worst card, or of what is missed; a finding counts under the policy of the card that it is on.
  static func status(
    _ worst: WorstCard, _ findings: [ReportFinding], _ policies: inout CardPolicies, _ policy: RepositoryPolicy
  ) -> Status {
    let counted = findings.filter { $0.waiver == nil }.map(\.finding)
    let isMissed = counted.contains { !policies.policy(ofCardAt: $0.path).gate.allows([$0]) }
    let status = worst.status == .none ? policy.base.statusWithoutCards : worst.status
    return isMissed && status != .unknown ? .fail : status
  }

  /// The report of an audit that failed: what was known before, marked as such.
  public init(id: String, source: String, failedWith error: ErrorEntry, lastGood: Report?, terms: RepositoryTerms) {
    self =
      lastGood
      ?? Report(
        id: id, source: source, ref: nil, head: nil, status: .unknown, completeness: nil, coverage: nil,
        compliance: nil, grade: nil, partial: false, stale: false, owner: nil, labels: [],
        policy: PolicyEntry(terms.policy), ruleset: CardChecker.ruleset, cards: [], findings: [],
        waived: 0, errors: [],
        candidates: [])
    stale = lastGood.map { $0.stale || $0.status != .unknown } ?? false
    status = .unknown
    (owner, labels) = (terms.owner, terms.labels)
    errors = [error]
  }
}
