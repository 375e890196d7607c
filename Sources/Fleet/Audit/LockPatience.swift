import Records

/// Waiting for another process that is at work on the same files.
enum LockPatience {
  private static let triesPerSecond = 10

  /// What `attempt` gives, tried again for `seconds` while it finds a lock held.
  ///
  /// - Throws: `RecordError`: `locked` where the other process does not finish in time; and what `attempt` throws.
  static func wait<Result: ~Copyable>(seconds: Int, _ attempt: () throws -> Result) async throws -> Result {
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
