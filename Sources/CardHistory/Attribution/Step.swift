import CardChecker
import Git

/// The way from a commit to one of its parents.
struct Step {
  private let commit: Commit
  private let parent: Commit
  private let parentRoot: CardNode.Index
  /// The cards that differ, each as the parent and as the commit has it.
  private let changes: [RepositoryPath: (old: CardState?, new: CardState?)]
  /// Cards that only the parent has, in byte order of their paths.
  private let gone: [(path: RepositoryPath, state: CardState)]

  init(
    from commit: CommitGraph.Index, to parent: CommitGraph.Index, _ scan: inout HistoryScan,
    _ repository: borrowing Repository
  ) throws(GitError) {
    let root = try scan.root(of: commit, in: repository)
    parentRoot = try scan.root(of: parent, in: repository)
    self.commit = scan.graph[commit]
    self.parent = scan.graph[parent]
    var changes: [RepositoryPath: (old: CardState?, new: CardState?)] = [:]
    scan.forest.difference(from: parentRoot, to: root, prefix: []) { changes[$0] = ($1, $2) }
    self.changes = changes
    gone = changes.compactMap { path, change in change.new == nil ? change.old.map { (path, $0) } : nil }
      .sorted { $0.path < $1.path }
  }

  /// Takes those of `trails` that go on to the parent.
  func take(
    from trails: inout TrailMap, _ forest: borrowing CardForest, _ evaluator: inout Evaluator,
    _ repository: borrowing Repository
  ) throws(GitError) -> TrailMap {
    var onward = TrailMap()
    swap(&onward, &trails)
    var moved = TrailMap()
    for path in try judgedOtherwise(of: onward.treeBound, &evaluator, repository).union(changes.keys) {
      guard let group = onward.remove(path) else { continue }
      try split(group, at: path, onward: &moved, staying: &trails, forest, &evaluator, repository)
    }
    onward.merge(moved)
    return onward
  }

  // Whether they changed or not, the parent may judge them otherwise.
  private func judgedOtherwise(
    of treeBound: Set<RepositoryPath>, _ evaluator: inout Evaluator, _ repository: borrowing Repository
  ) throws(GitError) -> Set<RepositoryPath> {
    if treeBound.isEmpty || commit.tree == parent.tree { return [] }
    return try evaluator.cards(among: treeBound, thatMayDifferBetween: commit, parent, in: repository)
  }

  private func split(
    _ group: TrailGroup, at path: RepositoryPath, onward: inout TrailMap, staying: inout TrailMap,
    _ forest: borrowing CardForest, _ evaluator: inout Evaluator, _ repository: borrowing Repository
  ) throws(GitError) {
    let isChanged = changes[path] != nil
    let states = group.trails.filter { $0.subject == .state }
    let findings = group.trails.filter { $0.subject != .state }
    staying.add(isChanged ? states : [], at: path, isTreeBound: group.isTreeBound)
    guard let (before, state) = findings.isEmpty ? nil : ancestor(of: path, forest) else {
      onward.add(isChanged ? [] : states, at: path, isTreeBound: group.isTreeBound)
      return staying.add(findings, at: path, isTreeBound: group.isTreeBound)
    }
    let rules = try evaluator.evaluation(of: before, state, at: parent, in: repository).rules
    if group.isTreeBound { evaluator.watch(before, state) }
    onward.add(isChanged ? [] : states, at: path, isTreeBound: group.isTreeBound)
    onward.add(findings.filter { $0.isFound(in: rules) }, at: before, isTreeBound: group.isTreeBound)
    staying.add(findings.filter { !$0.isFound(in: rules) }, at: path, isTreeBound: group.isTreeBound)
  }

  /// The card in the parent that became the one at `path`: the same path, or one that was renamed as it is.
  func ancestor(
    of path: RepositoryPath, _ forest: borrowing CardForest
  ) -> (path: RepositoryPath, state: CardState)? {
    guard let (old, new) = changes[path] else { return forest.state(of: path, in: parentRoot).map { (path, $0) } }
    return old.map { (path, $0) } ?? gone.first { $0.state.details == new?.details }
  }
}

extension Trail {
  fileprivate func isFound(in rules: [String: String]) -> Bool {
    guard case .finding(let fingerprint) = subject else { return false }
    return rules[fingerprint] != nil
  }
}
