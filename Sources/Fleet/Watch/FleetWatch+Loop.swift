import Records
import SystemPackage

/// The loop that everything goes through.
extension FleetWatch {
  func start() async throws {
    do throws(Errno) {
      events = try RefEvents(limit: watchLimit) { [alarm] in alarm.ring() }
    } catch {
      tell("events", "the system cannot tell of changes: \(error); raise fs.inotify.max_user_instances")
    }
    // Finding many repositories takes a while; until then it is starting.
    await writeStatus()
    let watchlist = try plan.watchlist()
    await enrol(watchlist, asMoved: false)
    orderAll(over: .zero)
    askForFold()
    startWorkers()
    (sweep, search, full) = (chore(plan.watch.sweep), chore(plan.watch.search), chore(plan.watch.full))
    watchdogDue = notifier.watchdogInterval.map { _ in .now }
    if !isStopping { status.state = .watching }
    notifier.ready()
    log(.watching(repositories: entries.count, byEvents: entries.values.count(where: \.isToldOf)))
  }

  func loop() async {
    while !isOver {
      let now = Instant.now
      hear(at: now)
      pingWatchdog(at: now)
      if !isStopping {
        noticeMidnight()
        startChores(at: now)
        handOut(at: now)
      }
      if writing.begin(at: now) { Task { await writeStatus() } }
      await alarm.sleep(until: wake)
    }
  }

  func end() async {
    for pool in pools { pool.cancel() }
    for pool in pools { await pool.value }
    if !isHurried && loss == nil {
      while fold.isRunning || writing.isRunning { await alarm.sleep(until: nil) }
      if fold.due != nil { await runFold() }
    }
    status.state = .stopped
    await writeStatus()
    log(.stopped)
  }

  private var isOver: Bool {
    if loss != nil { return true }
    guard isStopping else { return false }
    return isHurried || schedule.running == 0 || stopDeadline.map { $0 <= .now } ?? true
  }

  private var wake: Instant? {
    var moments = [watchdogDue, writing.wake]
    if isStopping {
      moments.append(stopDeadline)
    } else {
      moments += [sweep, search, full, fold, reloading].map(\.wake)
      if !lanes.isEmpty { moments.append(schedule.nextDue) }
    }
    return moments.compactMap(\.self).min()
  }

  private func startChores(at now: Instant) {
    if reloading.begin(at: now) { Task { await runReload() } }
    if sweep.begin(at: now) { Task { await runSweep() } }
    if search.begin(at: now) { Task { await runSearch() } }
    if fold.begin(at: now) { Task { await runFold() } }
    if full.begin(at: now) {
      orderAll(over: .seconds(plan.watch.full) / Self.spread)
      full.end(next: now + .seconds(plan.watch.full))
    }
  }

  private func pingWatchdog(at now: Instant) {
    guard let interval = notifier.watchdogInterval, let due = watchdogDue, due <= now else { return }
    notifier.watchdog()
    watchdogDue = now + interval
  }

  // Waivers expire and reviews fall due without a commit.
  private func noticeMidnight() {
    let today = plan.settings.now().day
    guard today != day else { return }
    day = today
    orderAll(over: Self.afterMidnight)
  }

  /// Has every repository audited, over a time that spreads the work.
  func orderAll(over time: Duration) {
    let now = Instant.now
    let step = time / max(entries.count, 1)
    for (index, id) in entries.keys.sorted().enumerated() { schedule.order(id, at: now + step * index) }
    status.lastFullAudit = plan.settings.now()
  }

  private func chore(_ seconds: Int) -> Chore { Chore(due: .now + .seconds(seconds)) }

  // All are audited within a tenth of the time between two audits of all.
  private static let spread = 10
  private static let afterMidnight = Duration.seconds(600)
}
