import CardChecker
import CardHistory

/// What a worker hands back of an audit that went through: everything that is to be written.
public struct AuditResult: Hashable, Sendable, Codable {
  public var report: Report
  /// Records without number and time of writing, oldest first.
  public var records: [HistoryRecord]
  /// Whether `records` is the whole history, of which some may be written already.
  public var isWholeHistory: Bool
  public var cursor: AuditCursor
  /// The days after which cards are to be reviewed, each once.
  let reviewDays: Set<CivilDay>
  /// The day on which that was judged; nil until the terms are applied.
  var today: CivilDay?
  /// How excuses were used; nil until the terms are applied.
  var excuses: ExcuseTally?

  public init(_ audit: RepositoryAudit, id: String, source: String, policy: RepositoryPolicy) {
    report = Report(id: id, source: source, audit, policy: policy)
    records = audit.records.map { HistoryRecord($0, repository: id, policy: policy) }
    isWholeHistory = audit.isWholeHistory
    cursor = audit.cursor
    reviewDays = Set(audit.cards.compactMap(\.reviewDay))
  }

  /// Applies to the report what records leave out: owner, waivers and baseline.
  public mutating func apply(_ terms: RepositoryTerms) {
    excuses = report.apply(terms)
    today = terms.today
  }
}
