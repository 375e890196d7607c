import CardChecker
import Git

/// Compares the cards of commits with those of their parents.
struct HistoryScan: ~Copyable {
  var graph: CommitGraph
  var forest: CardForest
  private var roots = CommitMap<CardNode.Index>(absent: Self.unknown)

  init(_ layout: Layout, _ repository: borrowing Repository) {
    graph = CommitGraph(shallowBoundary: repository.shallowBoundary)
    forest = CardForest(layout, repositoryName: repository.location.name)
  }

  /// The cards of a commit.
  mutating func root(
    of commit: CommitGraph.Index, in repository: borrowing Repository
  ) throws(GitError) -> CardNode.Index {
    let known = roots[commit]
    if known != Self.unknown { return known }
    let root = try forest.node(ofRoot: graph[commit].tree, in: repository)
    roots[commit] = root
    return root
  }

  /// Takes it from another process that a commit has these cards.
  mutating func know(_ root: CardNode.Index, of commit: CommitGraph.Index) {
    roots[commit] = root
  }

  private static let unknown: CardNode.Index = -1

  /// The changes of one commit, in byte order of their paths.
  mutating func changes(
    in commit: CommitGraph.Index, of repository: borrowing Repository
  ) throws(GitError) -> [CardChange] {
    let root = try root(of: commit, in: repository)
    var parents: [(commit: CommitGraph.Index, root: CardNode.Index)] = []
    for parent in try graph.parents(of: commit, in: repository) {
      let parentRoot = try self.root(of: parent, in: repository)
      // What a card has in common with one parent, it did not get from this commit.
      if parentRoot == root { return [] }
      parents.append((parent, parentRoot))
    }
    var changes: [CardChange] = []
    forest.difference(from: parents.first?.root ?? 0, to: root, prefix: []) { path, old, state in
      if let change = change(of: path, from: old, to: state, in: commit, parents) { changes.append(change) }
    }
    return changes.sorted { $0.path < $1.path }
  }

  // `old` is the card at the first parent.
  private func change(
    of path: RepositoryPath, from old: CardState?, to state: CardState?, in commit: CommitGraph.Index,
    _ parents: [(commit: CommitGraph.Index, root: CardNode.Index)]
  ) -> CardChange? {
    let before = parents.enumerated().map { place, parent in
      (commit: parent.commit, state: place == 0 ? old : forest.state(of: path, in: parent.root))
    }
    guard let kind = Self.kind(of: state, before: before.map(\.state)) else { return nil }
    let previous = before.lazy.compactMap { parent in parent.state.map { (parent.commit, $0) } }.first
    return CardChange(commit: commit, path: path, kind: kind, state: state, previous: previous)
  }

  private static func kind(of state: CardState?, before: [CardState?]) -> CardChange.Kind? {
    if before.allSatisfy({ $0?.details != state?.details }) {
      if before.allSatisfy({ $0 == nil }) { return state == nil ? nil : .added }
      return state == nil ? .deleted : .modified
    }
    return before.contains { $0?.context == state?.context } ? nil : .context
  }
}
