import CardChecker
import Git

/// The way from a commit to one of its parents.
struct Step {
  let commit: CommitGraph.Index
  let root: CardNode.Index
  let parent: CommitGraph.Index
  let parentRoot: CardNode.Index

  /// Which trails go on to the parent, and which do not.
  func split(
    _ trails: [Trail], _ scan: borrowing HistoryScan, _ evaluator: inout Evaluator,
    _ repository: borrowing Repository
  ) throws(GitError) -> (onward: [Trail], staying: [Trail]) {
    if root == parentRoot, !trails.contains(where: \.isTreeBound) { return (trails, []) }
    var onward: [Trail] = []
    var staying: [Trail] = []
    for trail in trails {
      if let next = try self.next(trail, scan, &evaluator, repository) {
        onward.append(next)
      } else {
        staying.append(trail)
      }
    }
    return (onward, staying)
  }

  private func next(
    _ trail: Trail, _ scan: borrowing HistoryScan, _ evaluator: inout Evaluator,
    _ repository: borrowing Repository
  ) throws(GitError) -> Trail? {
    switch trail.subject {
    case .state(let state):
      let isSame = root == parentRoot || scan.forest.state(of: trail.path, in: parentRoot) == state
      return isSame ? trail : nil
    case .finding(let fingerprint):
      guard let (path, state) = ancestor(of: trail.path, scan.forest) else { return nil }
      let commit = scan.graph[parent]
      let rules = try evaluator.evaluation(of: path, state, at: commit, in: repository).rules
      guard rules[fingerprint] != nil else { return nil }
      return Trail(
        card: trail.card, subject: trail.subject, path: path, isTreeBound: evaluator.dependsOnTree(path, state))
    }
  }

  /// The card in the parent that became the one at `path`: the same path, or one that was renamed as it is.
  private func ancestor(
    of path: RepositoryPath, _ forest: borrowing CardForest
  ) -> (path: RepositoryPath, state: CardState)? {
    if let state = forest.state(of: path, in: parentRoot) { return (path, state) }
    guard let details = forest.state(of: path, in: root)?.details else { return nil }
    return forest.cards(in: parentRoot).first {
      $0.state.details == details && forest.state(of: $0.path, in: root) == nil
    }
  }
}
