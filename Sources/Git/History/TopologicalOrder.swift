import HeapModule

extension RevisionWalk {
  /// Orders `wanted` parents first and measures how far clocks ran apart.
  func order(
    _ wanted: Set<CommitGraph.Index>, _ graph: inout CommitGraph, _ repository: borrowing Repository
  ) throws(GitError) -> Result {
    var children: [CommitGraph.Index: [CommitGraph.Index]] = [:]
    var missing: [CommitGraph.Index: Int] = [:]
    var ready = Heap<ReadyCommit>()
    for index in wanted {
      let parents = Set(try graph.parents(of: index, in: repository)).intersection(wanted)
      for parent in parents { children[parent, default: []].append(index) }
      missing[index] = parents.count
      if parents.isEmpty { ready.insert(ReadyCommit(graph[index], index)) }
    }
    var skew = SkewMeasure(bound: clockSkew)
    var ordered: [CommitGraph.Index] = []
    ordered.reserveCapacity(wanted.count)
    while let next = ready.popMin() {
      ordered.append(next.index)
      skew.visit(next.index, try graph.parents(of: next.index, in: repository), graph)
      for child in children[next.index] ?? [] {
        missing[child]! -= 1
        if missing[child] == 0 { ready.insert(ReadyCommit(graph[child], child)) }
      }
    }
    return Result(commits: ordered, clockSkew: skew.bound)
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
  private var latestAncestor: [CommitGraph.Index: Int64] = [:]

  /// - Parameter bound: the measure over the commits that are not visited.
  init(bound: Int64) {
    self.bound = bound
    earlierBound = bound
  }

  mutating func visit(_ index: CommitGraph.Index, _ parents: [CommitGraph.Index], _ graph: borrowing CommitGraph) {
    let time = graph[index].time
    var latest = time
    for parent in parents {
      latest = max(latest, latestAncestor[parent] ?? saturating(graph[parent].time, earlierBound))
    }
    latestAncestor[index] = latest
    let (skew, overflow) = latest.subtractingReportingOverflow(time)
    bound = max(bound, overflow ? .max : skew)
  }

  private func saturating(_ time: Int64, _ extra: Int64) -> Int64 {
    let (sum, overflow) = time.addingReportingOverflow(extra)
    return overflow ? .max : sum
  }
}
