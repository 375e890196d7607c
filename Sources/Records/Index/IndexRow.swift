import CardChecker

/// One repository in `index.json`.
public struct IndexRow: Hashable, Sendable, Codable {
  public var id: String
  public var status: Status
  @Nullable public var completeness: Double?
  @Nullable public var coverage: Double?
  @Nullable public var compliance: Double?
  @Nullable public var grade: Grade?
  /// How many cards, and how many findings of each severity that count.
  public var cards: Int
  public var errors: Int
  public var warnings: Int
  public var notes: Int
  /// How many findings are excused.
  public var waived: Int
  @Nullable public var owner: String?
  public var labels: [String]
  @Nullable public var head: CommitEntry?
  /// When the repository was last audited with success; null where it never was.
  @Nullable public var auditedAt: Timestamp?
  public var stale: Bool
  public var partial: Bool
  /// The path of the report, from the folder of the index.
  public var report: String

  init(_ report: Report, folder: String, auditedAt: Timestamp?) {
    id = report.id
    status = report.status
    completeness = report.completeness
    coverage = report.coverage
    compliance = report.compliance
    grade = report.grade
    cards = report.cards.count
    errors = report.count(of: .error)
    warnings = report.count(of: .warning)
    notes = report.count(of: .note)
    waived = report.waived
    owner = report.owner
    labels = report.labels
    head = report.head
    self.auditedAt = auditedAt
    stale = report.stale
    partial = report.partial
    self.report = "repositories/\(folder)/report.json"
  }
}

extension Report {
  /// How many findings of a severity count.
  public func count(of severity: Severity) -> Int {
    cards.reduce(countedFindings.count { $0.severity == severity }) { sum, card in
      sum + card.countedFindings.count { $0.severity == severity }
    }
  }
}
