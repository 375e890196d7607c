/// What a range of commits changed.
public struct RangeAudit: Hashable, Sendable {
  /// The commit before the range.
  public let base: Attribution
  /// The commit at its end.
  public let head: Attribution
  /// The cards that differ, in byte order of their paths.
  public let cards: [ChangedCard]
}
