import CardChecker
import CardHistory
import Git
import Records
import SystemPackage

/// Audits the repositories of a watchlist and writes what was found.
public struct FleetAudit: Sendable {
  private let settings: AuditSettings

  public init(_ settings: AuditSettings) {
    self.settings = settings
  }

  /// Audits the repositories of `watchlist` side by side, then folds the index.
  ///
  /// - Parameter progress: hears of each repository when it is done.
  /// - Returns: the outcomes by id, and the index.
  /// - Throws: `RecordError` where reports cannot be written. What a repository holds never throws.
  public func run(
    _ watchlist: Watchlist, progress: @escaping @Sendable (RepositoryOutcome) -> Void = { _ in }
  ) async throws -> (outcomes: [RepositoryOutcome], index: FleetIndex) {
    let fleet = FleetStore(settings.folder)
    try settings.folder.prepare()
    for policy in Set(watchlist.repositories.map { settings.policy.policy(of: $0.id.text) }) {
      try await LockPatience.wait { try fleet.keep(policy) }
    }
    let outcomes = OutcomeList()
    let cores = CoreShare(settings.jobs, items: watchlist.repositories.count)
    let pool = WorkerPool(command: settings.worker, size: settings.jobs, limits: settings.limits)
    try await pool.forEach(watchlist.repositories) { repository, perform in
      var settings = settings
      settings.processes = cores.ofOneItem
      let outcome = try await RepositoryTask(repository: repository, settings: settings).run(perform)
      cores.finishItem()
      await outcomes.append(outcome)
      progress(outcome)
    }
    let sorted = await outcomes.sorted
    let index = try await LockPatience.wait {
      try fleet.fold(
        policy: settings.policy, baseline: settings.baseline, errors: watchlist.unsearched.map(\.error),
        unwritten: sorted.compactMap(\.unwritten), observedAt: settings.now())
    }
    return (sorted, index)
  }
}

/// Outcomes as they come in from several tasks.
private actor OutcomeList {
  private var outcomes: [RepositoryOutcome] = []

  func append(_ outcome: RepositoryOutcome) {
    outcomes.append(outcome)
  }

  var sorted: [RepositoryOutcome] { outcomes.sorted { $0.id < $1.id } }
}
