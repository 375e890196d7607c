import Subprocess
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// One worker process after the other: each takes items until it dies or has done its share.
struct WorkerLane<Source: WorkSource>: Sendable {
  typealias Item = Source.Item

  let command: WorkerCommand
  let limits: WorkerLimits
  let source: Source
  let body: @Sendable (Item, WorkerPool.Perform) async throws -> Void

  private enum End: Sendable {
    case nothingLeft
    /// The next worker goes on, with the item that this one did not live to see.
    case replaced(unserved: Item?)
  }

  /// Runs workers until nothing is left to do.
  func run(_ complaint: WorkerPool.Complaint) async throws {
    var unserved: Item?
    while true {
      do {
        guard case .replaced(let item) = try await runWorker(unserved) else { return }
        unserved = item
      } catch {
        try Task.checkCancellation()
        try await complaint(error)
      }
    }
  }

  private func runWorker(_ first: Item?) async throws -> End {
    let result = try await Subprocess.run(
      .path(command.executable),
      arguments: Arguments(executablePathOverride: command.name, remainingValues: command.arguments),
      environment: Self.environment, input: .inputWriter, output: .sequence, error: .currentStandardError
    ) { process in
      var session = WorkerSession(process, seconds: limits.seconds)
      return try await serve(&session, first)
    }
    return result.closureResult
  }

  private func serve(_ session: inout WorkerSession, _ first: Item?) async throws -> End {
    if let first, try await !serve(first, &session) { return .replaced(unserved: nil) }
    var share = limits.jobsPerWorker
    while let item = await source.next() {
      // Whatever ended a worker that was waiting, the item had no part in it.
      if session.isDead { return .replaced(unserved: item) }
      if try await !serve(item, &session) { return .replaced(unserved: nil) }
      share -= 1
      if share <= 0 {
        await session.finish()
        return .replaced(unserved: nil)
      }
    }
    await session.finish()
    return .nothingLeft
  }

  /// - Returns: whether the worker lived through it.
  private func serve(_ item: Item, _ session: inout WorkerSession) async throws -> Bool {
    var lives = true
    try await body(item) { job in
      do {
        return try await session.perform(job)
      } catch let death as WorkerDeath {
        lives = false
        throw death
      }
    }
    return lives
  }

  // A worker needs no more of the environment than the way to the libraries it is linked with. Its death is told in
  // a report; nobody wants to see its stack, nor in the journal that its threads get no higher priority.
  private static var environment: Environment {
    let libraries = getenv("LD_LIBRARY_PATH").map { String(cString: $0) } ?? ""
    return .custom(["LD_LIBRARY_PATH": libraries, "SWIFT_BACKTRACE": "enable=no", "LIBDISPATCH_LOG": "NO"])
  }
}
