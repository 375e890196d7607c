import CardChecker
import Git

/// What an audit of one repository found.
public struct RepositoryAudit: Sendable {
  /// The ref that the cards are read from; nil where no ref is watched.
  public let reportedRef: RepositoryPath?
  /// Its commit; nil in an empty repository.
  public let head: Attribution?
  /// Whether the history is cut off by a shallow clone.
  public let isPartial: Bool
  /// The cards at the head, in byte order of their paths.
  public let cards: [PresentCard]
  /// What history says of the repository and of no card that it still has.
  public let findings: [HistoryFinding]
  /// Paths at the head that look like cards and match no pattern of the layout.
  public let candidates: [RepositoryPath]
  /// Watched refs that lead to no commit.
  public let skippedRefs: [SkippedRef]
  /// What history gains, oldest first.
  public let records: [CardRecord]
  /// Whether `records` holds the whole history, of which some may be recorded already.
  public let isWholeHistory: Bool
  public let cursor: AuditCursor
}
