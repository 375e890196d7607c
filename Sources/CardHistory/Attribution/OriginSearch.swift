import CardChecker
import Git
import HeapModule

/// Follows cards and findings from the head to the commits they come from, as blame does.
///
/// From each commit a trail goes on to the first parent that has what it follows; where none has, it ends. All trails
/// go together, so a commit that changed no card is passed by all of them in one step.
struct OriginSearch: ~Copyable {
  private let known: KnownOrigins?
  private var origins: [CardOrigins]
  private var arrived: [CommitGraph.Index: TrailMap] = [:]
  private var queue = Heap<QueuedCommit>()
  private var signatures: [CommitGraph.Index: Attribution] = [:]

  /// - Parameters:
  ///   - trails: what to follow, from `head`.
  ///   - cards: how many cards the trails are about.
  ///   - known: what is already known of an ancestor.
  static func run(
    _ trails: TrailMap, cards: Int, from head: CommitGraph.Index, known: KnownOrigins?,
    _ scan: inout HistoryScan, _ evaluator: inout Evaluator, _ repository: borrowing Repository
  ) throws(GitError) -> [CardOrigins] {
    var search = OriginSearch(cards: cards, known: known)
    search.send(trails, to: head, scan.graph)
    while let next = search.queue.popMax() {
      guard var trails = search.arrived.removeValue(forKey: next.commit) else { continue }
      try search.follow(&trails, at: next.commit, &scan, &evaluator, repository)
    }
    return search.origins
  }

  private init(cards: Int, known: KnownOrigins?) {
    origins = Array(repeating: CardOrigins(), count: cards)
    self.known = known
  }

  private mutating func send(_ trails: TrailMap, to commit: CommitGraph.Index, _ graph: borrowing CommitGraph) {
    if trails.isEmpty { return }
    if arrived[commit] == nil { queue.insert(QueuedCommit(time: graph[commit].time, commit: commit)) }
    arrived[commit, default: TrailMap()].merge(trails)
  }

  private mutating func follow(
    _ trails: inout TrailMap, at commit: CommitGraph.Index,
    _ scan: inout HistoryScan, _ evaluator: inout Evaluator, _ repository: borrowing Repository
  ) throws(GitError) {
    if scan.graph[commit].id == known?.commit { trails.removeAll { adopt($0, at: $1) } }
    for parent in try scan.graph.parents(of: commit, in: repository) where !trails.isEmpty {
      let step = try Step(from: commit, to: parent, &scan, repository)
      send(try step.take(from: &trails, scan.forest, &evaluator, repository), to: parent, scan.graph)
    }
    try end(trails, at: commit, scan, repository)
  }

  private mutating func adopt(_ trail: Trail, at path: RepositoryPath) -> Bool {
    guard let card = known?.cards[path] else { return false }
    switch trail.subject {
    case .state: origins[trail.card].lastChange = card.lastChange
    case .finding(let fingerprint): origins[trail.card].introducedBy[fingerprint] = card.introducedBy[fingerprint]
    }
    return true
  }

  private mutating func end(
    _ trails: TrailMap, at commit: CommitGraph.Index, _ scan: borrowing HistoryScan, _ repository: borrowing Repository
  ) throws(GitError) {
    // Beyond the boundary of a shallow clone may lie the true origin.
    if trails.isEmpty || scan.graph.isAtBoundary(commit) { return }
    let attribution = try attribution(of: commit, scan.graph, repository)
    for trail in trails.all {
      switch trail.subject {
      case .state: origins[trail.card].lastChange = attribution
      case .finding(let fingerprint): origins[trail.card].introducedBy[fingerprint] = attribution
      }
    }
  }

  private mutating func attribution(
    of index: CommitGraph.Index, _ graph: borrowing CommitGraph, _ repository: borrowing Repository
  ) throws(GitError) -> Attribution {
    if let known = signatures[index] { return known }
    let attribution = try graph.attribution(of: index, in: repository)
    signatures[index] = attribution
    return attribution
  }
}

extension CommitGraph {
  func attribution(of index: Index, in repository: borrowing Repository) throws(GitError) -> Attribution {
    let commit = self[index]
    let author = try repository.author(of: commit.id)
    return Attribution(commit: commit.id, author: "\(author.name) <\(author.email)>", time: commit.time)
  }
}
