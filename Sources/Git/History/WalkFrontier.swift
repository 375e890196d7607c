import HeapModule

/// How far a walk has come: the commits seen, and those whose parents are still to be looked at.
struct WalkFrontier {
  enum Colour: UInt8 { case unseen, wanted, unwanted }

  private var colours = CommitMap(absent: Colour.unseen)
  private var queue = Heap<QueuedCommit>()
  /// Commits that were wanted once.
  private var candidates: [CommitGraph.Index] = []
  private var wantedCount = 0
  private(set) var wantedInQueue = 0
  private var earliestWanted = Int64.max

  /// The commits that are wanted, in the order in which they were seen.
  var wanted: [CommitGraph.Index] { candidates.filter { colours[$0] == .wanted } }

  mutating func add(_ index: CommitGraph.Index, _ colour: Colour, _ graph: borrowing CommitGraph) {
    let time = graph[index].time
    switch (colours[index], colour) {
    case (.unseen, .wanted):
      candidates.append(index)
      wantedCount += 1
      wantedInQueue += 1
      earliestWanted = min(earliestWanted, time)
    case (.wanted, .unwanted): wantedCount -= 1
    case (.unseen, .unwanted): break
    default: return
    }
    colours[index] = colour
    queue.insert(QueuedCommit(time: time, index: index, isOpen: colour == .wanted))
  }

  mutating func pop() -> (CommitGraph.Index, Colour)? {
    guard let next = queue.popMax() else { return nil }
    if next.isOpen { wantedInQueue -= 1 }
    return (next.index, colours[next.index])
  }

  func mayReachWanted(within skew: Int64) -> Bool {
    guard wantedCount > 0, let latest = queue.max else { return false }
    let (bound, overflow) = latest.time.addingReportingOverflow(skew)
    return overflow || bound >= earliestWanted
  }
}
