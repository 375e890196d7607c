import CardChecker
import CardHistory

/// One card that a range of commits changed.
public struct RangeReportCard: Hashable, Sendable, Codable {
  /// Scores and status of a card at one end of the range.
  public struct Verdict: Hashable, Sendable, Codable {
    public var format: CardFormat
    @Nullable public var completeness: Double?
    @Nullable public var coverage: Double?
    @Nullable public var compliance: Double?
    @Nullable public var grade: Grade?
    public var status: Status

    init(_ assessment: CardAssessment) {
      format = assessment.format
      status = assessment.status
      completeness = assessment.completeness
      coverage = assessment.coverage
      compliance = assessment.compliance
      grade = assessment.grade
    }
  }

  public var path: String
  /// Where the card stood before; null where it stood at `path`.
  @Nullable public var previousPath: String?
  public var change: ChangedCard.Change
  /// Null for a card that was added.
  @Nullable public var before: Verdict?
  /// Null for a card that was deleted.
  @Nullable public var after: Verdict?
  /// Findings that were not there before.
  public var appeared: [Finding]
  /// Findings that are no longer there.
  public var resolved: [Finding]

  init(_ card: ChangedCard) {
    path = card.path.description
    change = card.change
    appeared = card.appeared
    resolved = card.resolved
    previousPath = card.previousPath?.description
    before = card.before.map(Verdict.init)
    after = card.after.map(Verdict.init)
  }

  /// Whether the range is to blame for the card's failing: it brought an error, or the card passed before.
  public var fails: Bool {
    appeared.contains { $0.severity == .error } || (after?.status == .fail && before?.status != .fail)
  }
}
