import Testing

@testable import CardHistory

@Suite struct SharesTests {
  @Test(arguments: [(0, 1), (1, 3), (7, 3), (100, 4)])
  func everyPieceGoesToOneHand(count: Int, hands: Int) {
    var shares = Shares(of: count, among: hands)
    var taken: [Int] = []
    var hand = 0
    // One hand is much faster than the others.
    while let piece = shares.next(for: hand) {
      taken.append(piece)
      hand = taken.count.isMultiple(of: 5) ? taken.count % hands : 0
    }
    while let piece = shares.next(for: 0) { taken.append(piece) }
    #expect(taken.sorted() == Array(0..<count))
  }

  @Test func whoIsThroughTakesTheLaterHalfOfTheLongestRun() {
    var shares = Shares(of: 8, among: 2)
    for _ in 0..<4 { _ = shares.next(for: 1) }
    #expect(shares.next(for: 1) == 2)
    #expect(shares.next(for: 0) == 0)
  }

  @Test func whoIsBusyTakesNothingFromOthers() {
    var shares = Shares(of: 2, among: 2)
    #expect(shares.next(for: 1) == 1)
    #expect(shares.next(for: 1, isIdle: false) == nil)
    #expect(shares.next(for: 0) == 0)
  }
}
