import Synchronization

/// What each of several items may have of the machine: many have a core each, the last ones share all.
final class CoreShare: Sendable {
  private let cores: Int
  private let unfinished: Atomic<Int>

  init(_ cores: Int, items: Int) {
    self.cores = cores
    unfinished = Atomic(items)
  }

  /// How many cores an item may have that is begun now.
  var ofOneItem: Int { max(1, cores / max(1, unfinished.load(ordering: .relaxed))) }

  func finishItem() {
    unfinished.subtract(1, ordering: .relaxed)
  }
}
