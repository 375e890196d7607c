import Foundation

/// Waiting for what another process does.
enum Eventually {
  /// Whether `condition` holds at some time before the patience ends.
  static func holds(seconds: Int = 300, _ condition: () throws -> Bool) rethrows -> Bool {
    let end = ContinuousClock.now + .seconds(seconds)
    while ContinuousClock.now < end {
      if try condition() { return true }
      usleep(10_000)
    }
    return try condition()
  }
}
