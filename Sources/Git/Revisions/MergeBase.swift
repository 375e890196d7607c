import HeapModule

/// Finds the newest commit that two histories have in common.
///
/// Both histories are walked side by side, and each commit gets the colours of its children. One with both colours is
/// in common, and what lies behind it is nothing better. The walk ends when nothing else is left in the queue: then the
/// newest common commits are found, whatever their clocks say, and perhaps some that lie behind them. Where more than
/// one was found, it goes on to the end, which tells these apart.
struct MergeBase {
  private struct Colours: OptionSet {
    let rawValue: UInt8

    static let left = Colours(rawValue: 1)
    static let right = Colours(rawValue: 2)
    /// Behind a commit that both have in common.
    static let behind = Colours(rawValue: 4)
    static let common: Colours = [.left, .right]
  }

  private var colours: [CommitGraph.Index: Colours] = [:]
  private var queue = Heap<QueuedCommit>()
  private var found: Set<CommitGraph.Index> = []
  /// How many commits in the queue are not known to lie behind a common one.
  private var open = 0

  /// The newest common commit; of several, the one with the latest time, then the least id. Nil where there is none.
  static func find(
    _ left: CommitGraph.Index, _ right: CommitGraph.Index, _ graph: inout CommitGraph,
    in repository: borrowing Repository
  ) throws(GitError) -> CommitGraph.Index? {
    var search = MergeBase()
    search.add(.left, to: left, graph)
    search.add(.right, to: right, graph)
    while search.open > 0 || search.isUndecided, let next = search.pop() {
      let colours = search.visit(next)
      for parent in try graph.parents(of: next, in: repository) { search.add(colours, to: parent, graph) }
    }
    return search.best.min { left, right in
      let (left, right) = (graph[left], graph[right])
      return left.time != right.time ? left.time > right.time : left.id < right.id
    }
  }

  private var best: [CommitGraph.Index] { found.filter { colours[$0]?.contains(.behind) == false } }
  private var isUndecided: Bool { found.count > 1 }

  private mutating func add(_ new: Colours, to index: CommitGraph.Index, _ graph: borrowing CommitGraph) {
    let old = colours[index] ?? []
    if old.isSuperset(of: new) { return }
    colours[index] = old.union(new)
    let isOpen = !new.contains(.behind)
    if isOpen { open += 1 }
    queue.insert(QueuedCommit(time: graph[index].time, index: index, isOpen: isOpen))
  }

  private mutating func pop() -> CommitGraph.Index? {
    guard let next = queue.popMax() else { return nil }
    if next.isOpen { open -= 1 }
    return next.index
  }

  /// - Returns: the colours that the parents get.
  private mutating func visit(_ index: CommitGraph.Index) -> Colours {
    let own = colours[index] ?? []
    guard own.isSuperset(of: .common) else { return own }
    if !own.contains(.behind) { found.insert(index) }
    return own.union(.behind)
  }
}
