import CardChecker
import CardHistory

/// What is remembered of a repository between audits: the private `cursor.json`.
struct RepositoryState: Hashable, Codable {
  static let schemaVersion = 2

  var schemaVersion = RepositoryState.schemaVersion
  /// The repository's folder on disk, every link followed: another repository of the same id starts anew.
  var path: RepositoryPath
  /// Length of the history that has been written.
  var historyBytes: Int64 = 0
  var historyRecords = 0
  /// Whether the history holds commits that the cursor does not know, such as those of a ref that is no longer watched:
  /// they may come up again, and are not to be written twice.
  var historyHoldsMore = false
  /// The verdicts that other rules moved and that the history holds, of all cards at a commit each; nil where that is
  /// not known.
  var judgements: Set<Judgement>?
  /// What has been audited; nil until an audit went through.
  var cursor: AuditCursor?
  /// Length of the report that has been written.
  var reportBytes = 0
  /// Whether the report shows the last audit, and not a failed attempt after it.
  var reportIsCurrent = false
  /// The repository's row of the index, and what the index and the events need beyond it.
  var summary: RepositorySummary
}
