import CardChecker
import Git

/// The cards that commits deleted, and which of them the head lacks.
struct DeletionLedger {
  /// The most cards added by one commit that a deleted one is compared with, and the most findings.
  private static let limit = 100

  private(set) var deletions: [CardDeletion]
  private var likeness = CardLikeness()

  /// - Parameter deletions: those of the commits that are not walked again.
  init(_ deletions: [CardDeletion]) {
    self.deletions = deletions
  }

  /// Takes in what a commit did; a card that it added elsewhere, at least half the same, was renamed and not deleted.
  mutating func note(
    _ changes: [CardChange], by commit: Attribution, _ repository: borrowing Repository
  ) throws(GitError) {
    let added = changes.filter { $0.kind == .added }.compactMap(\.state?.details.id)
    for change in changes where change.kind == .deleted {
      guard let details = change.previous?.state.details.id, !added.contains(details), !isKnown(change.path, commit)
      else { continue }
      let isRenamed = try isKept(details, in: added, repository)
      if !isRenamed { deletions.append(CardDeletion(path: change.path, details: details, commit: commit)) }
    }
  }

  // Of a commit that is walked once more, as for a full audit.
  private func isKnown(_ path: RepositoryPath, _ commit: Attribution) -> Bool {
    deletions.contains { $0.commit.commit == commit.commit && $0.path == path }
  }

  private mutating func isKept(
    _ details: ObjectID, in others: [ObjectID], _ repository: borrowing Repository
  ) throws(GitError) -> Bool {
    for other in others.prefix(Self.limit) where try likeness.isKept(details, in: other, repository) { return true }
    return false
  }

  /// What is said of the cards that the head lacks, in byte order of their paths.
  ///
  /// - Parameters:
  ///   - cards: the cards at the head.
  ///   - formerHead: the head of the audit that some of the deletions are known from.
  mutating func findings(
    at head: CommitGraph.Index, _ cards: [PresentCard], formerHead: ObjectID?, under policy: RepositoryPolicy,
    _ ancestry: Ancestry, _ scan: inout HistoryScan, _ repository: borrowing Repository
  ) throws(GitError) -> [HistoryFinding] {
    if deletions.isEmpty { return [] }
    try reach(scan.graph[head].id, from: formerHead, ancestry, &scan.graph, repository)
    var policies = CardPolicies(policy)
    let missed = Dictionary(grouping: deletions.filter(\.isReached), by: \.path)
    let present = Set(cards.map(\.path))
    var findings: [HistoryFinding] = []
    var lookup = TreeLookup()
    for path in missed.keys.sorted() where !present.contains(path) && findings.count < Self.limit {
      let stands = try lookup.item(at: path, below: scan.graph[head].tree, in: repository)
      guard stands == nil, let last = try last(of: missed[path] ?? [], ancestry, &scan.graph, repository),
        try !isReplaced(last, by: cards, &scan, repository)
      else { continue }
      let finding = HistoryRules.missed(path, under: policies.policy(ofCardAt: path.description))
      if let finding { findings.append(HistoryFinding(finding: finding, introducedBy: last.commit)) }
    }
    return findings
  }

  // What the former head had among its ancestors, the head has too, unless it went elsewhere.
  private mutating func reach(
    _ head: ObjectID, from formerHead: ObjectID?, _ ancestry: Ancestry, _ graph: inout CommitGraph,
    _ repository: borrowing Repository
  ) throws(GitError) {
    let goesOn = try formerHead.map { former throws(GitError) in
      try ancestry.isReached(former, from: head, &graph, repository)
    }
    if goesOn != true { for index in deletions.indices { deletions[index].isReached = false } }
    let open = Set(deletions.filter { !$0.isReached }.map(\.commit.commit))
    if open.isEmpty { return }
    let unreached = try ancestry.unreached(open, from: head, &graph, repository)
    for index in deletions.indices where !unreached.contains(deletions[index].commit.commit) {
      deletions[index].isReached = true
    }
  }

  private func last(
    of deletions: [CardDeletion], _ ancestry: Ancestry, _ graph: inout CommitGraph, _ repository: borrowing Repository
  ) throws(GitError) -> CardDeletion? {
    let ordered = deletions.sorted { left, right in
      let (a, b) = (left.commit, right.commit)
      return a.time != b.time ? a.time < b.time : a.commit < b.commit
    }
    let last = try ancestry.last(of: ordered.map(\.commit), &graph, repository)
    return ordered.first { $0.commit == last }
  }

  // A card that came with the deletion or after it, at least half the same.
  private mutating func isReplaced(
    _ deletion: CardDeletion, by cards: [PresentCard], _ scan: inout HistoryScan, _ repository: borrowing Repository
  ) throws(GitError) -> Bool {
    let commit = try scan.graph.index(of: deletion.commit.commit, in: repository)
    for parent in try scan.graph.parents(of: commit, in: repository) {
      let root = try scan.root(of: parent, in: repository)
      guard scan.forest.state(of: deletion.path, in: root) != nil else { continue }
      let newer = cards.filter { scan.forest.state(of: $0.path, in: root) == nil }
      return try isKept(deletion.details, in: newer.map(\.details), repository)
    }
    return false
  }
}
