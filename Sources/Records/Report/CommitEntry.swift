import CardHistory
import Git

/// A commit as reports name it.
public struct CommitEntry: Hashable, Sendable, Codable {
  public var commit: ObjectID
  /// The committer's time.
  public var time: Timestamp
  /// `Name <email>`.
  public var author: String

  init(_ record: HistoryRecord) {
    commit = record.commit
    time = record.time
    author = record.author ?? ""
  }

  public init(_ attribution: Attribution) {
    commit = attribution.commit
    time = Timestamp(seconds: attribution.time)
    author = attribution.author
  }
}
