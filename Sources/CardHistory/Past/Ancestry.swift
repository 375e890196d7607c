import Git

/// Which of several commits came last. Order is ancestry: dates tell only how soon a search may end.
struct Ancestry {
  /// How far clocks ran apart in the history, in seconds.
  let clockSkew: Int64

  /// Whether `commit` is `other` or one of its ancestors.
  func isReached(
    _ commit: ObjectID, from other: ObjectID, _ graph: inout CommitGraph, _ repository: borrowing Repository
  ) throws(GitError) -> Bool {
    if commit == other { return true }
    return try unreached([commit], from: other, &graph, repository).isEmpty
  }

  /// Those of `commits` that are no ancestors of `other`.
  func unreached(
    _ commits: Set<ObjectID>, from other: ObjectID, _ graph: inout CommitGraph, _ repository: borrowing Repository
  ) throws(GitError) -> Set<ObjectID> {
    let walk = RevisionWalk(tips: commits.sorted(), excluded: [other], clockSkew: clockSkew)
    let beyond = try walk.run(&graph, in: repository).commits
    return commits.intersection(beyond.map { graph[$0].id })
  }

  /// The first of `commits` that is an ancestor of no other; nil where there are none.
  func last(
    of commits: [Attribution], _ graph: inout CommitGraph, _ repository: borrowing Repository
  ) throws(GitError) -> Attribution? {
    guard var last = commits.first else { return nil }
    for commit in commits.dropFirst() where commit.commit != last.commit {
      if try isReached(last.commit, from: commit.commit, &graph, repository) { last = commit }
    }
    return last
  }
}
