import Foundation

/// Waits for something to become true; a bound that is far beyond what it takes keeps a test from waiting for ever.
public func wait(for what: String, seconds: Double = 60, until isTrue: () throws -> Bool) throws {
  let end = Date(timeIntervalSinceNow: seconds)
  while try !isTrue() {
    guard Date() < end else { throw ServerFailure(description: "waited in vain for \(what)") }
    usleep(10_000)
  }
}
