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

extension IndexRow: Packable {
  init(from reader: inout PackedReader) {
    id = reader.value()
    status = reader.value()
    completeness = reader.value()
    coverage = reader.value()
    compliance = reader.value()
    grade = reader.value()
    cards = reader.value()
    errors = reader.value()
    warnings = reader.value()
    notes = reader.value()
    waived = reader.value()
    owner = reader.value()
    labels = reader.value()
    head = reader.value()
    auditedAt = reader.value()
    stale = reader.value()
    partial = reader.value()
    report = reader.value()
  }

  func pack(into writer: inout PackedWriter) {
    writer.write(id)
    writer.write(status)
    writer.write(completeness)
    writer.write(coverage)
    writer.write(compliance)
    writer.write(grade)
    writer.write(cards)
    writer.write(errors)
    writer.write(warnings)
    writer.write(notes)
    writer.write(waived)
    writer.write(owner)
    writer.write(labels)
    writer.write(head)
    writer.write(auditedAt)
    writer.write(stale)
    writer.write(partial)
    writer.write(report)
  }
}
