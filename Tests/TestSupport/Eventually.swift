import Foundation

/// Waiting for what another process does.
public enum Eventually {
  /// Whether `condition` holds at some time before the patience ends.
  public static func holds(seconds: Int = 300, _ condition: () throws -> Bool) rethrows -> Bool {
    let end = ContinuousClock.now + .seconds(seconds)
    while ContinuousClock.now < end {
      if try condition() { return true }
      // Nobody tells when another process is done; between two looks the processor is left to it.
      usleep(10_000)
    }
    return try condition()
  }
}
