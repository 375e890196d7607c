import CardChecker
import Git

/// Judges what a range of commits changed in the cards of a repository.
public struct RangeAuditor: ~Copyable {
  private let request: RangeRequest
  private var scan: HistoryScan
  private var evaluator: Evaluator

  /// - Throws: `unknownRevision`, `noMergeBase`, and what reading the repository throws.
  public static func audit(
    _ repository: borrowing Repository, _ request: RangeRequest
  ) throws(GitError) -> RangeAudit {
    var auditor = RangeAuditor(repository, request)
    return try auditor.run(repository)
  }

  private init(_ repository: borrowing Repository, _ request: RangeRequest) {
    self.request = request
    scan = HistoryScan(request.layout, repository)
    evaluator = Evaluator(request.policy)
  }

  private mutating func run(_ repository: borrowing Repository) throws(GitError) -> RangeAudit {
    let (base, head) = try request.range.resolve(&scan.graph, in: repository)
    let (old, new) = (try scan.root(of: base, in: repository), try scan.root(of: head, in: repository))
    let commits = (scan.graph[base], scan.graph[head])
    var cards: [ChangedCard] = []
    var likeness = CardLikeness()
    let pairs = CardPair.differing(scan.forest, from: old, to: new)
    for pair in try CardPair.joining(pairs, &likeness, repository) {
      cards.append(try judge(pair, commits, repository))
    }
    if commits.0.tree != commits.1.tree {
      cards += try cardsBoundToTheTree(besides: Set(cards.map(\.path)), in: new, commits, repository)
    }
    return RangeAudit(
      base: try scan.graph.attribution(of: base, in: repository),
      head: try scan.graph.attribution(of: head, in: repository), cards: cards.sorted { $0.path < $1.path })
  }

  private mutating func judge(
    _ pair: CardPair, _ commits: (Commit, Commit), _ repository: borrowing Repository
  ) throws(GitError) -> ChangedCard {
    var before: CardAssessment?
    if let state = pair.before {
      let key = CardBundleKey(pair.previousPath ?? pair.path, state)
      before = try evaluator.assess(key, at: commits.0, in: repository)
    }
    var after: CardAssessment?
    if let state = pair.after {
      after = try evaluator.assess(CardBundleKey(pair.path, state), at: commits.1, in: repository)
    }
    return ChangedCard(
      path: pair.path, previousPath: pair.previousPath, change: pair.change, before: before, after: after,
      missed: pair.after == nil ? missed(pair.path) : nil)
  }

  private func missed(_ path: RepositoryPath) -> Finding? {
    var policies = CardPolicies(request.policy)
    return HistoryRules.missed(path, under: policies.policy(ofCardAt: path.description))
  }

  // A file that a card names may be gone, though nothing was touched that belongs to the card.
  private mutating func cardsBoundToTheTree(
    besides known: Set<RepositoryPath>, in root: CardNode.Index, _ commits: (Commit, Commit),
    _ repository: borrowing Repository
  ) throws(GitError) -> [ChangedCard] {
    var cards: [ChangedCard] = []
    for (path, state) in scan.forest.cards(in: root) where !known.contains(path) {
      let now = try evaluator.evaluation(of: path, state, at: commits.1, in: repository)
      guard evaluator.dependsOnTree(path, state) else { continue }
      let before = try evaluator.evaluation(of: path, state, at: commits.0, in: repository)
      if before == now { continue }
      cards.append(try judge(CardPair(path: path, before: state, after: state), commits, repository))
    }
    return cards
  }
}
