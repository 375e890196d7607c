/// A few worker processes that do jobs side by side.
struct WorkerPool: Sendable {
  /// Has one job done; throws `WorkerDeath` where the worker died over it.
  typealias Perform = (Job) async throws -> JobResult
  /// What is to be done where no worker can be run; throws to give up.
  typealias Complaint = @Sendable (any Error) async throws -> Void

  let command: WorkerCommand
  /// Workers at once, if this process may open as many files.
  let size: Int
  let limits: WorkerLimits

  /// Hands every item to `body`, which may give its worker a job; a worker that dies is replaced by a new one.
  func forEach<Item: Sendable>(
    _ items: [Item], _ body: @escaping @Sendable (Item, Perform) async throws -> Void
  ) async throws {
    let pool = WorkerPool(command: command, size: min(size, items.count), limits: limits)
    try await pool.serve(WorkQueue(items), body) { throw $0 }
  }

  /// Hands what comes from `source` to `body`, until nothing more will come.
  func serve<Source: WorkSource>(
    _ source: Source, _ body: @escaping @Sendable (Source.Item, Perform) async throws -> Void,
    complaint: @escaping Complaint
  ) async throws {
    let lane = WorkerLane(command: command, limits: limits, source: source, body: body)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<min(size, ProcessLimits.workersAtOnce) {
        group.addTask { try await lane.run(complaint) }
      }
      try await group.waitForAll()
    }
  }
}
