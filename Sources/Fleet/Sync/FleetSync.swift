import Records
import SystemPackage

/// Keeps mirrors of remote repositories: looks at each once, or again and again until it is told to stop.
public struct FleetSync: Sendable {
  private let plan: SyncPlan
  private let program: FilePath
  private let now: @Sendable () -> Timestamp
  private let report: @Sendable (SyncEvent) -> Void

  /// - Parameters:
  ///   - program: this program, which git asks for passwords.
  ///   - now: tells the present.
  ///   - report: hears of whatever happens.
  public init(
    _ plan: SyncPlan, program: FilePath = "/proc/self/exe", now: @escaping @Sendable () -> Timestamp,
    report: @escaping @Sendable (SyncEvent) -> Void
  ) {
    self.plan = plan.absolute
    self.program = program.resolvingLinks() ?? program
    self.now = now
    self.report = report
  }

  /// Looks at `remotes` once. Beside a process that keeps all mirrors up to date, it tells of these alone.
  ///
  /// - Returns: how each of them stands.
  /// - Throws: `RecordError` where the folder of the mirrors cannot be written; `CancellationError`.
  public func once(_ remotes: [RemoteURL]) async throws -> [RemoteStatus] {
    let lock: SoleLock?
    do throws(RecordError) {
      lock = try soleLock()
    } catch {
      guard error.code == .locked else { throw error }
      lock = nil
    }
    defer { withExtendedLifetime(lock) {} }
    return try await loop(isGuest: lock == nil).once(remotes)
  }

  /// Keeps all mirrors up to date until it is told to stop, or its task is cancelled.
  ///
  /// - Parameters:
  ///   - orders: what it is told meanwhile.
  ///   - notifier: tells systemd how it does.
  ///   - load: reads the configuration anew.
  /// - Throws: `RecordError`: `locked` where another process does this already, `inputOutput`; `CancellationError`.
  public func watch(
    _ orders: AsyncStream<SyncOrder>, notifier: ServiceNotifier, load: @escaping @Sendable () throws -> SyncPlan
  ) async throws {
    let lock = try soleLock()
    defer { withExtendedLifetime(lock) {} }
    try await loop(isGuest: false, notifier, load).watch(orders)
  }

  private func soleLock() throws(RecordError) -> SoleLock {
    // Passwords go through the memory of this process.
    try? ProcessLimits.forbidCoreFiles()
    try DurableFile.makeFolder(plan.folder.path)
    return try SoleLock(plan.folder.watchLock)
  }

  private func loop(
    isGuest: Bool, _ notifier: ServiceNotifier? = nil, _ load: (@Sendable () throws -> SyncPlan)? = nil
  ) -> SyncLoop {
    SyncLoop(
      plan, file: SyncStatusFile(folder: plan.folder, isGuest: isGuest),
      SyncLoop.Surroundings(program: program, notifier: notifier, now: now, report: report, load: load))
  }
}

/// The lock of the one process that keeps all mirrors; a class, since it may be there or not.
private final class SoleLock {
  private let lock: FileLock

  init(_ path: FilePath) throws(RecordError) {
    lock = try FileLock(path)
  }
}
