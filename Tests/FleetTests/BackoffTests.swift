import Testing

@testable import Fleet

@Suite struct BackoffTests {
  private let backoff = Backoff(first: 10, most: 60)

  @Test func waitsTwiceAsLongAfterEachFailure() {
    let delays = (1...5).map { backoff.delay(afterFailures: $0, jitter: 1) }
    #expect(delays == [.seconds(10), .seconds(20), .seconds(40), .seconds(60), .seconds(60)])
  }

  @Test func spreadsThoseWhoFailedTogether() {
    #expect(backoff.delay(afterFailures: 1, jitter: 0) == .seconds(5))
    #expect(backoff.delay(afterFailures: 1, jitter: 0.5) == .milliseconds(7500))
  }

  @Test func neverOverflows() {
    #expect(backoff.delay(afterFailures: .max, jitter: 1) == .seconds(60))
  }
}
