import CardChecker
import CardHistory
import Git
import Records
import SystemPackage

/// Audits the repositories of a watchlist and writes what was found.
public struct FleetAudit: Sendable {
  let settings: AuditSettings
  /// What the system's clock says, in seconds since 1970, whatever the audit takes as the present.
  let moment: @Sendable () -> Int64

  public init(_ settings: AuditSettings) {
    self.init(settings) { RepositorySight.moment }
  }

  init(_ settings: AuditSettings, moment: @escaping @Sendable () -> Int64) {
    self.settings = settings
    self.moment = moment
  }

  /// Audits the repositories of `watchlist` side by side, then folds the index. What looks as it did when nothing new
  /// was found in it needs no worker.
  ///
  /// - Parameter progress: hears of each repository when it is done.
  /// - Returns: the outcomes by id, and the index.
  /// - Throws: `RecordError` where reports cannot be written. What a repository holds never throws.
  public func run(
    _ watchlist: Watchlist, progress: @escaping @Sendable (RepositoryOutcome) -> Void = { _ in }
  ) async throws -> (outcomes: [RepositoryOutcome], index: FleetIndex) {
    try await prepare(watchlist)
    let known = known
    let (same, others) = split(watchlist.repositories, by: known)
    let outcomes = OutcomeList()
    for repository in same {
      let outcome = RepositoryOutcome(id: repository.id, source: repository.source, result: .unchanged)
      await outcomes.append(outcome, progress)
    }
    let cores = CoreShare(settings.jobs, items: others.count)
    let pool = WorkerPool(command: settings.worker, size: settings.jobs, limits: settings.limits)
    try await pool.forEach(others) { repository, perform in
      var settings = settings
      settings.processes = cores.ofOneItem
      let (outcome, sight) = try await FleetAudit(settings, moment: moment).audit(repository, perform)
      cores.finishItem()
      await outcomes.append(outcome, seen: sight, progress)
    }
    let sorted = await outcomes.sorted
    let index = try await fold(watchlist, sorted)
    keep(watchlist, known, looked: others, seen: await outcomes.sights)
    return (sorted, index)
  }

  /// - Returns: how the audit ended, and what the repository looked like where it may be taken for unchanged by that.
  func audit(
    _ repository: WatchedRepository, _ perform: WorkerPool.Perform
  ) async throws -> (outcome: RepositoryOutcome, sight: RepositorySight?) {
    var paths = PathBuffer()
    let (moment, sight) = (moment(), RepositorySight(repository, settings, &paths))
    let outcome = try await RepositoryTask(repository: repository, settings: settings).run(perform)
    return (outcome, outcome.result == .unchanged && sight.isSettled(at: moment) ? sight : nil)
  }

  private func prepare(_ watchlist: Watchlist) async throws {
    let fleet = FleetStore(settings.folder)
    try settings.folder.prepare()
    for policy in Set(watchlist.repositories.map { settings.policy.policy(of: $0.id.text) }) {
      try await LockPatience.wait { try fleet.keep(policy) }
    }
  }

  private func fold(_ watchlist: Watchlist, _ outcomes: [RepositoryOutcome]) async throws -> FleetIndex {
    try await LockPatience.wait {
      try FleetStore(settings.folder).fold(
        policy: settings.policy, baseline: settings.baseline, errors: watchlist.unsearched.map(\.error),
        unwritten: outcomes.compactMap(\.unwritten), observedAt: settings.now())
    }
  }
}

/// Outcomes as they come in from several tasks.
private actor OutcomeList {
  private var outcomes: [RepositoryOutcome] = []
  private(set) var sights: [RepositoryID: RepositorySight] = [:]

  func append(
    _ outcome: RepositoryOutcome, seen sight: RepositorySight? = nil, _ progress: (RepositoryOutcome) -> Void
  ) {
    outcomes.append(outcome)
    sights[outcome.id] = sight
    progress(outcome)
  }

  var sorted: [RepositoryOutcome] { outcomes.sorted { $0.id < $1.id } }
}
