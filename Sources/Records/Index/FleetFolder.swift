import CardChecker
import CardHistory
import Synchronization

/// Folds one fleet again and again, and reads only what changed in between.
public final class FleetFolder: Sendable {
  private let store: FleetStore
  private let cache = Mutex(SummaryCache())

  public init(_ folder: ReportsFolder) {
    store = FleetStore(folder)
  }

  /// As `FleetStore.fold`.
  @discardableResult
  public func fold(
    policy: FleetPolicy, baseline: Baseline? = nil, errors: [ErrorEntry] = [], unwritten: [UnwrittenFailure] = [],
    observedAt: Timestamp
  ) throws -> FleetIndex {
    try cache.withLock { cache in
      try store.fold(
        policy: policy, baseline: baseline, errors: errors, unwritten: unwritten, observedAt: observedAt, &cache)
    }
  }
}
