import CardHistory

/// What the files of a repository said at one moment. An audit goes on from there without keeping others from them; it
/// may be written for as long as they say the same.
public struct StoreSnapshot: Hashable, Sendable {
  let state: RepositoryState?
  let historyIsWhole: Bool
  let reportStands: Bool
  /// Why no audit can be recorded before someone has looked; a failure can be.
  public let obstacle: RecordError?

  /// Where the next audit goes on; nil where it has to begin anew.
  public var cursor: AuditCursor? { historyIsWhole ? state?.cursor : nil }

  /// Whether the report stands and shows the last audit.
  public var reportIsCurrent: Bool { state?.reportIsCurrent == true && reportStands }

  /// Whether the last that was written is that an audit failed.
  public var tellsOfFailure: Bool { state?.reportIsCurrent == false }

  /// Whether the report shows who answers for the repository and what is excused, as the terms say.
  public func reportShows(_ terms: RepositoryTerms) -> Bool {
    guard let summary = state?.summary else { return false }
    return summary.row.owner == terms.owner && summary.row.labels == terms.labels
      && summary.excuses?.digest == terms.excuses.digest && summary.reviewsAsOn(terms.today)
  }
}
