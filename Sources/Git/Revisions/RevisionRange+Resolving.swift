extension GitError.Code {
  /// Two commits have no ancestor in common, or none that the clone holds.
  public static let noMergeBase = GitError.Code(rawValue: "no-merge-base")
}

extension RevisionRange {
  /// The commit before the range and the one at its end.
  ///
  /// - Throws: `unknownRevision`, `noMergeBase`, and what reading refs and commits throws.
  public func resolve(
    _ graph: inout CommitGraph, in repository: borrowing Repository
  ) throws(GitError) -> (base: CommitGraph.Index, head: CommitGraph.Index) {
    let left = try graph.index(of: try repository.commit(named: self.left), in: repository)
    let right = try graph.index(of: try repository.commit(named: self.right), in: repository)
    if !sinceMergeBase { return (left, right) }
    guard let base = try MergeBase.find(left, right, &graph, in: repository) else {
      let reason = repository.isShallow ? " in this shallow clone; fetch more of its history" : ""
      throw GitError(
        .noMergeBase, repository: repository.location.name,
        "\(self.left) and \(self.right) have no commit in common\(reason)")
    }
    return (base, right)
  }
}
