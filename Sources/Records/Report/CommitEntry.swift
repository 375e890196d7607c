import CardHistory
import Git

/// A commit as reports name it.
public struct CommitEntry: Hashable, Sendable, Codable {
  public var commit: ObjectID
  /// The committer's time.
  public var time: Timestamp
  /// `Name <email>`.
  public var author: String

  public init(_ attribution: Attribution) {
    commit = attribution.commit
    time = Timestamp(seconds: attribution.time)
    author = attribution.author
  }
}
