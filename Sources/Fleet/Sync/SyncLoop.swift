import Records
import SystemPackage

/// Hands out remotes when their time has come, and keeps account of them.
actor SyncLoop {
  /// What is not a matter of the plan.
  struct Surroundings: Sendable {
    let program: FilePath
    let notifier: ServiceNotifier?
    let now: @Sendable () -> Timestamp
    let report: @Sendable (SyncEvent) -> Void
    /// Reads the configuration anew; nil where each remote is looked at once.
    let load: (@Sendable () throws -> SyncPlan)?
  }

  private enum Event: Sendable {
    case finished(RemoteURL, Result<MirrorOutcome, SyncError>)
    case ordered(SyncOrder)
    /// The time has come to look what is due.
    case tick
  }

  private var plan: SyncPlan
  private let file: SyncStatusFile
  private let surroundings: Surroundings
  private var schedule: SyncSchedule
  private var ledger: SyncLedger
  private var nextTick: Duration?
  private var lastWrite = Duration.zero
  private var lastWatchdog = Duration.zero
  private let start = ContinuousClock.now
  private let events: AsyncStream<Event>
  private let eventWriter: AsyncStream<Event>.Continuation

  init(_ plan: SyncPlan, file: SyncStatusFile, _ surroundings: Surroundings) {
    self.plan = plan
    self.file = file
    self.surroundings = surroundings
    schedule = SyncSchedule(jobs: plan.settings.jobs, jobsPerHost: plan.settings.jobsPerHost)
    ledger = SyncLedger(plan, file.read())
    (events, eventWriter) = AsyncStream.makeStream()
  }

  private var now: Duration { ContinuousClock.now - start }
  private var isDone: Bool { surroundings.load == nil && schedule.isDone }

  /// Looks at `remotes` once.
  ///
  /// - Returns: how they stand.
  func once(_ remotes: [RemoteURL]) async throws -> [RemoteStatus] {
    for remote in remotes { schedule.add(remote, due: .zero) }
    try await run(as: .syncing, orders: nil)
    return remotes.map { ledger.row(of: $0) }
  }

  /// Looks at all remotes again and again.
  func watch(_ orders: AsyncStream<SyncOrder>) async throws {
    for remote in plan.remotes { schedule.add(remote, due: ledger.wait(of: remote, at: surroundings.now())) }
    try await run(as: .watching, orders: orders)
  }

  private func run(as state: SyncStatus.State, orders: AsyncStream<SyncOrder>?) async throws {
    try await write(as: state)
    await withDiscardingTaskGroup { group in
      if let orders {
        group.addTask { [eventWriter] in for await order in orders { eventWriter.yield(.ordered(order)) } }
      }
      surroundings.notifier?.ready()
      proceed(&group)
      var events = events.makeAsyncIterator()
      while !isDone, let event = await events.next(isolation: self), handle(event) {
        await writeChanges(as: state)
        proceed(&group)
      }
      surroundings.notifier?.stopping()
      group.cancelAll()
    }
    try await write(as: .stopped)
    try Task.checkCancellation()
  }

  /// - Returns: whether to go on.
  private func handle(_ event: Event) -> Bool {
    switch event {
    case .finished(let remote, let result): finish(remote, result)
    case .ordered(.reload): reload()
    case .ordered(.stop): return false
    case .tick: if let due = nextTick, due <= now { nextTick = nil }
    }
    return true
  }

  private func proceed(_ group: inout DiscardingTaskGroup) {
    for remote in schedule.start(now: now) {
      let task = MirrorTask(
        remote: remote, settings: plan.settings, folder: plan.folder, program: surroundings.program)
      let time = surroundings.now()
      group.addTask { [eventWriter] in
        if let result = await task.result(now: time) { eventWriter.yield(.finished(remote, result)) }
      }
    }
    beAlive()
    let wishes = [schedule.nextDue(after: now), ledger.isChanged ? lastWrite + .seconds(1) : nil, nextWatchdog]
    if let due = wishes.compactMap(\.self).min(), due < nextTick ?? .seconds(Int64.max) { tick(at: due, &group) }
  }

  private func tick(at due: Duration, _ group: inout DiscardingTaskGroup) {
    nextTick = due
    let instant = start + due
    group.addTask { [eventWriter] in
      try? await Task.sleep(until: instant, clock: .continuous)
      eventWriter.yield(.tick)
    }
  }

  private func finish(_ remote: RemoteURL, _ result: Result<MirrorOutcome, SyncError>) {
    schedule.finish(remote)
    let time = surroundings.now()
    let isAgain = surroundings.load != nil && plan.remotes.contains(remote)
    let wait = ledger.note(remote, result.failure, at: time, isAgain: isAgain)
    if isAgain { schedule.add(remote, due: now + wait) }
    switch result {
    case .success(let outcome): surroundings.report(.done(remote, outcome))
    case .failure(let error): surroundings.report(.failed(remote, error, nextTry: ledger.row(of: remote).nextTry))
    }
  }

  private func reload() {
    surroundings.notifier?.reloading()
    do {
      if let new = try surroundings.load?() { try change(to: new.absolute) }
      surroundings.report(.reloaded(plan.remotes.count))
    } catch {
      surroundings.report(.notReloaded("\(error)"))
    }
    surroundings.notifier?.ready()
  }

  private func change(to new: SyncPlan) throws(SyncError) {
    guard new.folder == plan.folder else {
      throw SyncError(.inputOutput, "the folder of the mirrors changes only with a new start")
    }
    plan = new
    ledger.change(to: new)
    schedule.change(jobs: new.settings.jobs, jobsPerHost: new.settings.jobsPerHost, keeping: Set(new.remotes))
    for remote in new.remotes where !schedule.contains(remote) { schedule.add(remote, due: now) }
  }

  private func writeChanges(as state: SyncStatus.State) async {
    guard ledger.isChanged, now - lastWrite >= .seconds(1) else { return }
    do {
      try await write(as: state)
    } catch {
      surroundings.report(.unwritten("\(error)"))
    }
  }

  private func write(as state: SyncStatus.State) async throws {
    lastWrite = now
    let rows = ledger.takeRows(isGuest: file.isGuest)
    surroundings.notifier?.status("\(rows.count) remotes, \(rows.count { $0.error != nil }) failing")
    try await file.write(rows, of: plan.remotes, as: state, at: surroundings.now())
  }

  private var nextWatchdog: Duration? { surroundings.notifier?.watchdogInterval.map { lastWatchdog + $0 } }

  // The one who hands out remotes says that all is well: where it is stuck, nobody does.
  private func beAlive() {
    guard let next = nextWatchdog, next <= now || lastWatchdog == .zero else { return }
    surroundings.notifier?.watchdog()
    lastWatchdog = now
  }
}

extension Result {
  fileprivate var failure: Failure? {
    if case .failure(let error) = self { error } else { nil }
  }
}
