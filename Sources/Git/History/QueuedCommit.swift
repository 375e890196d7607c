/// A commit whose parents are still to be looked at: the latest comes first, of equal ones the one that was read first.
struct QueuedCommit: Comparable {
  let time: Int64
  let index: CommitGraph.Index
  /// Whether the search cannot end before it was looked at.
  let isOpen: Bool

  static func < (left: QueuedCommit, right: QueuedCommit) -> Bool {
    left.time != right.time ? left.time < right.time : left.index > right.index
  }
}
