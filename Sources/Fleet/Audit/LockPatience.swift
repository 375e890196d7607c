import Records

/// Waiting for another process that writes the same files. It holds their lock for moments: one that holds it for long
/// was stopped.
enum LockPatience {
  private static let pause = Duration.milliseconds(10)
  private static let tries = 3000

  /// What `attempt` gives, tried again for half a minute or more while it finds a lock held.
  ///
  /// - Throws: `RecordError`: `locked` where the other process does not finish in time; and what `attempt` throws.
  static func wait<Result: ~Copyable>(_ attempt: () throws -> Result) async throws -> Result {
    for _ in 0..<tries {
      do {
        return try attempt()
      } catch let error as RecordError where error.code == .locked {
        try await Task.sleep(for: pause)
      }
    }
    return try attempt()
  }
}
