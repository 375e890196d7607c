import Subprocess
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A few worker processes that do jobs side by side.
struct WorkerPool: Sendable {
  /// Has one job done; throws `WorkerDeath` where the worker died over it.
  typealias Perform = (Job) async throws -> JobResult

  let command: WorkerCommand
  /// Workers at once, if this process may open as many files.
  let size: Int
  let limits: WorkerLimits

  /// Hands every item to `body`, which may give its worker a job; a worker that dies is replaced by a new one.
  func forEach<Item: Sendable>(
    _ items: [Item], _ body: @escaping @Sendable (Item, Perform) async throws -> Void
  ) async throws {
    let queue = WorkQueue(items)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<min(size, items.count, ProcessLimits.workersAtOnce) {
        group.addTask { while try await serve(queue, body) {} }
      }
      try await group.waitForAll()
    }
  }

  /// Runs one worker process until it dies or nothing is left to do.
  ///
  /// - Returns: whether something may be left to do.
  private func serve<Item: Sendable>(
    _ queue: WorkQueue<Item>, _ body: @escaping @Sendable (Item, Perform) async throws -> Void
  ) async throws -> Bool {
    let result = try await run(
      .path(command.executable), arguments: Arguments(command.arguments), environment: Self.environment,
      input: .inputWriter, output: .sequence, error: .currentStandardError
    ) { process in
      var session = WorkerSession(process, seconds: limits.seconds)
      while let item = await queue.next() {
        var died = false
        try await body(item) { job in
          do {
            return try await session.perform(job)
          } catch let death as WorkerDeath {
            died = true
            throw death
          }
        }
        if died { return true }
      }
      try await session.finish()
      return false
    }
    return result.closureResult
  }

  // A worker needs no more of the environment than the way to the libraries it is linked with. Its death is told in
  // a report; nobody wants to see its stack.
  private static var environment: Environment {
    let libraries = getenv("LD_LIBRARY_PATH").map { String(cString: $0) } ?? ""
    return .custom(["LD_LIBRARY_PATH": libraries, "SWIFT_BACKTRACE": "enable=no"])
  }
}
