import HeapModule

extension RevisionWalk {
  /// Orders `wanted` parents first and measures how far clocks ran apart.
  func order(
    _ wanted: [CommitGraph.Index], _ graph: inout CommitGraph, _ repository: borrowing Repository
  ) throws(GitError) -> Result {
    var family = Family(wanted)
    for index in wanted {
      for parent in try graph.parents(of: index, in: repository) { family.add(index, to: parent) }
    }
    var ready = Heap(wanted.filter { family.missingParents[$0] == 0 }.map { ReadyCommit(graph[$0], $0) })
    var skew = SkewMeasure(bound: clockSkew)
    var ordered: [CommitGraph.Index] = []
    ordered.reserveCapacity(wanted.count)
    while let next = ready.popMin() {
      ordered.append(next.index)
      skew.visit(next.index, try graph.parents(of: next.index, in: repository), graph)
      family.release(next.index) { ready.insert(ReadyCommit(graph[$0], $0)) }
    }
    return Result(commits: ordered, clockSkew: skew.bound)
  }

  /// Which wanted commit waits for which of its parents.
  private struct Family {
    /// By commit; negative for one that is not wanted.
    private(set) var missingParents = CommitMap<Int32>(absent: -1)
    private var lastEdge = CommitMap<Int32>(absent: -1)
    // The edges to the children of one commit are a list: each names the one before it.
    private var edges: [(child: CommitGraph.Index, next: Int32)] = []

    init(_ wanted: [CommitGraph.Index]) {
      for index in wanted { missingParents[index] = 0 }
    }

    mutating func add(_ child: CommitGraph.Index, to parent: CommitGraph.Index) {
      guard missingParents[parent] >= 0 else { return }
      missingParents[child] += 1
      edges.append((child, lastEdge[parent]))
      lastEdge[parent] = Int32(edges.count - 1)
    }

    /// Hands on the children that wait for nothing any more, now that `parent` has come.
    mutating func release(_ parent: CommitGraph.Index, _ body: (CommitGraph.Index) -> Void) {
      var edge = lastEdge[parent]
      while edge >= 0 {
        let (child, next) = edges[Int(edge)]
        missingParents[child] -= 1
        if missingParents[child] == 0 { body(child) }
        edge = next
      }
    }
  }

  private struct ReadyCommit: Comparable {
    let time: Int64
    let id: ObjectID
    let index: CommitGraph.Index

    init(_ commit: Commit, _ index: CommitGraph.Index) {
      time = commit.time
      id = commit.id
      self.index = index
    }

    static func < (left: ReadyCommit, right: ReadyCommit) -> Bool {
      left.time != right.time ? left.time < right.time : left.id < right.id
    }
  }
}

/// How much later than a commit one of its ancestors claims to be, over the commits visited.
struct SkewMeasure {
  private(set) var bound: Int64
  private let earlierBound: Int64
  private var latestAncestor = CommitMap(absent: Self.unknown)

  /// - Parameter bound: the measure over the commits that are not visited.
  init(bound: Int64) {
    self.bound = bound
    earlierBound = bound
  }

  mutating func visit(_ index: CommitGraph.Index, _ parents: [CommitGraph.Index], _ graph: borrowing CommitGraph) {
    let time = graph[index].time
    var latest = time
    for parent in parents {
      let known = latestAncestor[parent]
      latest = max(latest, known == Self.unknown ? saturating(graph[parent].time, earlierBound) : known)
    }
    latestAncestor[index] = latest
    let (skew, overflow) = latest.subtractingReportingOverflow(time)
    bound = max(bound, overflow ? .max : skew)
  }

  private static let unknown = Int64.min

  private func saturating(_ time: Int64, _ extra: Int64) -> Int64 {
    let (sum, overflow) = time.addingReportingOverflow(extra)
    return overflow ? .max : sum
  }
}
