import Records

/// What is written, and what is read anew.
extension FleetWatch {
  func askForFold() {
    fold.ask(at: max(.now, earliestFold))
  }

  func runFold() async {
    let (settings, folder, errors, began) = (plan.settings, folder, unsearched, Instant.now)
    let failures = unwritten.values.compactMap(\.unwritten).sorted { $0.id < $1.id }
    let result = await DiskWork.run {
      Result {
        _ = try folder.fold(
          policy: settings.policy, baseline: settings.baseline, errors: errors, unwritten: failures,
          observedAt: settings.now())
        FreeMemory.giveBack()
      }
    }
    let took = Instant.now - began
    earliestFold = max(began + Self.foldPause, .now + took * Self.foldShare)
    endFold(result)
    writing.ask(at: earliestWriting)
    alarm.ring()
  }

  private func endFold(_ result: Result<Void, any Error>) {
    switch result {
    case .success:
      clear("fold")
      status.lastFold = plan.settings.now()
      fold.end(next: nil)
      if fold.due != nil { fold.ask(at: earliestFold) }
    case .failure(let error as RecordError) where error.code == .locked:
      fold.end(next: earliestFold)
    case .failure(let error):
      tell("fold", "the index cannot be written: \(error)")
      fold.end(next: .now + Self.troublePause)
    }
  }

  func runReload() async {
    log(.reloading)
    notifier.reloading()
    if !isStopping { status.state = .reloading }
    let load = load
    let loaded = await DiskWork.run {
      Result { () throws -> (WatchPlan, Watchlist) in
        let plan = try load()
        return (plan, try plan.watchlist())
      }
    }
    switch loaded {
    case .success((let plan, _)) where plan.settings.folder != self.plan.settings.folder:
      refuse("reports and state stay where they are until the daemon is started anew")
    case .success((let plan, let watchlist)):
      adopt(plan)
      await enrol(watchlist, asMoved: true)
      orderAll(over: .zero)
      log(.reloaded)
    case .failure(let error): refuse("\(error)")
    }
    reloading.end(next: nil)
    if !isStopping { status.state = .watching }
    notifier.ready()
    writing.ask(at: earliestWriting)
    alarm.ring()
  }

  private func refuse(_ reason: String) {
    status.configuration.error = reason
    log(.reloadFailed(reason))
  }

  private func adopt(_ new: WatchPlan) {
    let (old, now) = (plan.settings, new.settings.now())
    plan = new
    planNumber += 1
    schedule.settle = .milliseconds(new.watch.settle)
    schedule.retry = new.watch.retry
    schedule.routineLimit = new.settings.jobs
    status.configuration = WatchStatus.ConfigurationEntry(file: new.file, loadedAt: now)
    let isSame =
      old.jobs == new.settings.jobs && old.limits == new.settings.limits && old.worker == new.settings.worker
    if !isSame && !isStopping { startWorkers() }
    sweep.ask(at: .now + .seconds(new.watch.sweep))
    search.ask(at: .now + .seconds(new.watch.search))
    full.ask(at: .now + .seconds(new.watch.full))
  }

  private static let foldPause = Duration.seconds(1)
  // Folding takes no more than a fifth of the time.
  private static let foldShare = 4
  private static let troublePause = Duration.seconds(10)
}
