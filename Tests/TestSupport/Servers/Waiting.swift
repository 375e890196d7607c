/// Waits for something to become true; a bound that is far beyond what it takes keeps a test from waiting for ever.
public func wait(for what: String, seconds: Int = 60, until isTrue: () throws -> Bool) throws {
  guard try Eventually.holds(seconds: seconds, isTrue) else {
    throw ServerFailure(description: "waited in vain for \(what)")
  }
}
