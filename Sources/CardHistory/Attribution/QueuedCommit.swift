import Git

/// A commit that a search has still to look at: the newest comes first, so that children come before their parents
/// wherever clocks allow.
struct QueuedCommit: Comparable {
  let time: Int64
  let commit: CommitGraph.Index

  static func < (left: QueuedCommit, right: QueuedCommit) -> Bool {
    left.time != right.time ? left.time < right.time : left.commit > right.commit
  }
}
