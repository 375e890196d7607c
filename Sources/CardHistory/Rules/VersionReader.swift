import CardChecker
import Git

/// Reads the states in which a card stated its present version.
struct VersionReader {
  let head: CommitGraph.Index
  /// The last changes of the card, newest first.
  let versions: [PastVersion]
  /// The weights that belong to the card; nil where nobody can tell.
  let scope: AssetScope?

  func read(
    into past: inout CardPast, _ assets: inout AssetComparison, _ scan: inout HistoryScan,
    _ evaluator: inout Evaluator, _ repository: borrowing Repository
  ) throws(GitError) {
    var commits: [CommitGraph.Index] = []
    var predecessor: CommitGraph.Index?
    for version in versions {
      let index = try scan.graph.index(of: version.commit, in: repository)
      let path = version.formerPath ?? past.path
      let root = try scan.root(of: index, in: repository)
      guard let state = scan.forest.state(of: path, in: root),
        let account = try evaluator.account(of: path, state, in: repository)
      else { break }
      if let newest = past.versions.first, newest.account.version != account.version {
        predecessor = index
        break
      }
      commits.append(index)
      past.versions.append(
        CardPast.Version(commit: try scan.graph.attribution(of: index, in: repository), account: account))
    }
    past.verdicts = try verdicts(past, &scan, &evaluator, repository)
    if past.isJudged(by: VersionUnchanged.self) {
      try readWeights(into: &past, commits, predecessor, &assets, scan.graph, repository)
    }
  }

  /// Nil where the last change added the card.
  private func verdicts(
    _ past: CardPast, _ scan: inout HistoryScan, _ evaluator: inout Evaluator, _ repository: borrowing Repository
  ) throws(GitError) -> (before: Evaluation, after: Evaluation)? {
    guard past.isJudged(by: ScoreFell.self), let last = versions.first else { return nil }
    let index = try scan.graph.index(of: last.commit, in: repository)
    let root = try scan.root(of: index, in: repository)
    guard let state = scan.forest.state(of: past.path, in: root) else { return nil }
    for parent in try scan.graph.parents(of: index, in: repository) {
      let step = try Step(from: index, to: parent, &scan, repository)
      guard let (path, before) = step.ancestor(of: past.path, scan.forest) else { continue }
      return (
        try evaluator.evaluation(of: path, before, at: scan.graph[parent], in: repository),
        try evaluator.evaluation(of: past.path, state, at: scan.graph[index], in: repository)
      )
    }
    return nil
  }

  /// Only where there are weights and a version that could have moved with them.
  private func readWeights(
    into past: inout CardPast, _ commits: [CommitGraph.Index], _ predecessor: CommitGraph.Index?,
    _ assets: inout AssetComparison, _ graph: borrowing CommitGraph, _ repository: borrowing Repository
  ) throws(GitError) {
    guard let scope, past.statedVersion != nil, past.versions.count > 1, past.weights == nil,
      try !assets.isEmpty(scope, at: graph[head], repository)
    else { return }
    for (place, commit) in commits.enumerated() {
      past.versions[place].weightsSince = try assets.changes(
        in: scope, from: graph[commit], to: graph[head], repository)
      guard let predecessor, !past.versions[place].weightsSince.isEmpty else { continue }
      past.versions[place].weightsBefore = try assets.changes(
        in: scope, from: graph[predecessor], to: graph[commit], repository)
    }
    past.hasPredecessor = predecessor != nil
  }
}
