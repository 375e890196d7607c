/// How long to wait before something that failed is tried again: twice as long after each failure, up to a bound.
public struct Backoff: Hashable, Sendable {
  /// The wait after the first failure, in seconds.
  public var first: Int
  /// The longest wait, in seconds.
  public var most: Int

  public init(first: Int, most: Int) {
    self.first = first
    self.most = most
  }

  /// The wait after so many failures in a row.
  ///
  /// - Parameter jitter: from 0 to 1; spreads over a half to the whole of the wait those who failed at one moment.
  public func delay(afterFailures failures: Int, jitter: Double) -> Duration {
    let doublings = min(max(failures - 1, 0), 30)
    let whole = min(Double(most), Double(first) * Double(1 << doublings))
    return .milliseconds(Int(whole * (0.5 + jitter / 2) * 1000))
  }
}
