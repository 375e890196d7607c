import Records

/// Waiting for another process that writes the same files. It holds their lock for moments, unless it fetches: one that
/// holds it for longer was stopped.
enum LockPatience {
  private static let triesPerSecond = 100

  /// What `attempt` gives, tried again for `seconds` or more while it finds a lock held.
  ///
  /// - Throws: `RecordError`: `locked` where the other process does not finish in time; and what `attempt` throws.
  static func wait<Result: ~Copyable>(seconds: Int = 30, _ attempt: () throws -> Result) async throws -> Result {
    for _ in 0..<(seconds * triesPerSecond) {
      do {
        return try attempt()
      } catch let error as RecordError where error.code == .locked {
        try await Task.sleep(for: .seconds(1) / triesPerSecond)
      }
    }
    return try attempt()
  }
}
