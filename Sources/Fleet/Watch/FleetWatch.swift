import Records
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The daemon: audits repositories when something moves in them, until it is told to stop.
///
/// One loop decides what is done and when. It waits for nothing but its alarm, so that one who hears nothing of it for
/// long may know that it is stuck. What takes long is done beside it: audits by workers, looks at disks by chores.
public actor FleetWatch {
  typealias Instant = ContinuousClock.Instant

  let load: @Sendable () throws -> WatchPlan
  let notifier: ServiceNotifier
  let log: @Sendable (WatchEvent) -> Void
  let alarm = Alarm()
  let startedAt: Instant

  var plan: WatchPlan
  /// Rises with each plan.
  var planNumber = 0
  var entries: [RepositoryID: WatchEntry] = [:]
  var schedule: Schedule
  var events: RefEvents?
  /// Watches to ask the system for at most.
  let watchLimit: Int
  var knownRoots: Set<FilePath> = []
  var unsearched: [ErrorEntry] = []
  var lock: WatchLock?
  /// What ends the watch unasked.
  var loss: RecordError?
  var unwritten: [RepositoryID: RepositoryOutcome] = [:]
  let folder: FleetFolder

  var sweep = Chore()
  var search = Chore()
  var full = Chore()
  var fold = Chore()
  var writing = Chore()
  var reloading = Chore()
  var earliestFold: Instant
  var earliestSearch: Instant
  var writtenAt: Instant
  var watchdogDue: Instant?
  var day: String

  /// Workers that wait for a job, all of one generation.
  var lanes: [CheckedContinuation<WatchJob?, Never>] = []
  var generation = 0
  var pools: [Task<Void, Never>] = []

  var status: WatchStatus
  /// What goes wrong with the watch as a whole, by what it keeps from being done.
  var troubles: [String: String] = [:]
  var isStopping = false
  var isHurried = false
  var stopDeadline: Instant?

  /// - Parameters:
  ///   - version: of the program, for those who ask.
  ///   - load: reads the configuration, now and whenever it is to be read anew.
  ///   - log: hears of each event.
  /// - Throws: what `load` throws.
  public init(
    version: String, notifier: ServiceNotifier, load: @escaping @Sendable () throws -> WatchPlan,
    log: @escaping @Sendable (WatchEvent) -> Void
  ) throws {
    try self.init(version: version, notifier: notifier, watchLimit: .max, load: load, log: log)
  }

  init(
    version: String, notifier: ServiceNotifier, watchLimit: Int, load: @escaping @Sendable () throws -> WatchPlan,
    log: @escaping @Sendable (WatchEvent) -> Void
  ) throws {
    let plan = try load()
    self.plan = plan
    (self.load, self.notifier, self.log, self.watchLimit) = (load, notifier, log, watchLimit)
    startedAt = .now
    (earliestFold, earliestSearch, writtenAt) = (startedAt, startedAt, startedAt)
    let now = plan.settings.now()
    day = now.day
    schedule = Schedule(
      settle: .milliseconds(plan.watch.settle), retry: plan.watch.retry, routineLimit: plan.settings.jobs)
    folder = FleetFolder(plan.settings.folder)
    status = WatchStatus(
      pid: getpid(), version: version, startedAt: now,
      configuration: WatchStatus.ConfigurationEntry(file: plan.file, loadedAt: now))
  }

  /// Watches until `stop` is called.
  ///
  /// - Throws: what keeps the watch from beginning: another daemon, a folder that cannot be written, a watchlist that
  ///   makes no sense. Once it has begun, nothing ends it but `stop`, and the loss of the state folder.
  public func run() async throws {
    FreeMemory.keepLittle()
    try plan.settings.folder.prepare()
    lock = try WatchLock(in: plan.settings.folder, process: getpid())
    defer { lock = nil }
    try await start()
    await loop()
    await end()
    if let loss { throw loss }
  }

  /// Reads the configuration anew; one that makes no sense is told of, and the old one holds.
  public func reload() {
    reloading.ask(at: .now)
    alarm.ring()
  }

  /// Lets audits that go on finish for a while, then ends; asked twice, it ends at once.
  public func stop() {
    isHurried = isStopping
    alarm.ring()
    guard !isStopping else { return }
    isStopping = true
    status.state = .stopping
    stopDeadline = .now + .seconds(plan.watch.stop)
    notifier.stopping()
    log(.stopping(running: schedule.running))
    releaseLanes()
    writing.ask(at: earliestWriting)
  }
}
