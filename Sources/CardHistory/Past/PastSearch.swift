import CardChecker
import Git
import HeapModule

/// Finds the last changes of cards: from the head, along the first parent that has the card, through exact renames.
///
/// All cards go together, so a commit that changed none is passed by all of them in one step.
struct PastSearch: ~Copyable {
  /// How many changes of a card are looked at.
  static let limit = 30

  private let known: (commit: ObjectID, memories: [RepositoryPath: CardMemory])?
  private let cards: [RepositoryPath]
  private var versions: [[PastVersion]]
  private var arrived: [CommitGraph.Index: TrailMap] = [:]
  private var queue = Heap<QueuedCommit>()

  /// The changes of each of `cards`, newest first.
  ///
  /// - Parameter known: what is already known of an ancestor.
  static func run(
    _ cards: [RepositoryPath], from head: CommitGraph.Index,
    known: (commit: ObjectID, memories: [RepositoryPath: CardMemory])?, _ scan: inout HistoryScan,
    _ evaluator: inout Evaluator, _ repository: borrowing Repository
  ) throws(GitError) -> [[PastVersion]] {
    var search = PastSearch(cards, known)
    var trails = TrailMap()
    for (index, path) in cards.enumerated() { trails.add(index, at: path) }
    search.send(trails, to: head, scan.graph)
    while let next = search.queue.popMax() {
      guard var trails = search.arrived.removeValue(forKey: next.commit) else { continue }
      try search.follow(&trails, at: next.commit, &scan, &evaluator, repository)
    }
    return search.versions
  }

  private init(_ cards: [RepositoryPath], _ known: (commit: ObjectID, memories: [RepositoryPath: CardMemory])?) {
    self.cards = cards
    self.known = known
    versions = Array(repeating: [], count: cards.count)
  }

  private mutating func send(_ trails: TrailMap, to commit: CommitGraph.Index, _ graph: borrowing CommitGraph) {
    if trails.isEmpty { return }
    if arrived[commit] == nil { queue.insert(QueuedCommit(time: graph[commit].time, commit: commit)) }
    arrived[commit, default: TrailMap()].merge(trails)
  }

  private mutating func follow(
    _ trails: inout TrailMap, at commit: CommitGraph.Index, _ scan: inout HistoryScan, _ evaluator: inout Evaluator,
    _ repository: borrowing Repository
  ) throws(GitError) {
    let id = scan.graph[commit].id
    if id == known?.commit { trails.removeAll { adopt($0, at: $1) } }
    var steps: [(parent: CommitGraph.Index, step: Step)] = []
    for parent in try scan.graph.parents(of: commit, in: repository) where !trails.isEmpty {
      let step = try Step(from: commit, to: parent, &scan, repository)
      send(try step.take(from: &trails, scan.forest, &evaluator, repository), to: parent, scan.graph)
      steps.append((parent, step))
    }
    for (path, trails) in trails.byPath {
      let open = trails.filter { note(id, path, of: $0.card) }
      if open.isEmpty { continue }
      for (parent, step) in steps {
        guard let before = step.ancestor(of: path, scan.forest)?.path else { continue }
        var onward = TrailMap()
        onward.add(open, at: before, isTreeBound: false)
        send(onward, to: parent, scan.graph)
        break
      }
    }
  }

  // Whether more is wanted.
  private mutating func note(_ commit: ObjectID, _ path: RepositoryPath, of card: Int) -> Bool {
    versions[card].append(PastVersion(commit: commit, formerPath: path == cards[card] ? nil : path))
    return versions[card].count < Self.limit
  }

  private mutating func adopt(_ trail: Trail, at path: RepositoryPath) -> Bool {
    guard let memory = known?.memories[path] else { return false }
    let present = cards[trail.card]
    let older = memory.versions.map { version in
      let former = version.formerPath ?? path
      return PastVersion(commit: version.commit, formerPath: former == present ? nil : former)
    }
    versions[trail.card] += older.prefix(Self.limit - versions[trail.card].count)
    return true
  }
}

extension TrailMap {
  fileprivate mutating func add(_ card: Int, at path: RepositoryPath) {
    add([Trail(card: card, subject: .state)], at: path, isTreeBound: false)
  }
}
