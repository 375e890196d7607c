/// Pieces of work for several hands: each has a run of its own, and helps with the longest one when it is through.
///
/// Neighbouring pieces have much in common, so that they are best done by one hand.
struct Shares {
  private var runs: [Range<Int>]

  init(of count: Int, among hands: Int) {
    runs = (0..<hands).map { count * $0 / hands..<count * ($0 + 1) / hands }
  }

  /// The next piece for a hand; nil where none is left.
  ///
  /// - Parameter isIdle: whether the hand has nothing else to do, and helps others.
  mutating func next(for hand: Int, isIdle: Bool = true) -> Int? {
    if isIdle && runs[hand].isEmpty { takeHalf(for: hand) }
    return runs[hand].popFirst()
  }

  private mutating func takeHalf(for hand: Int) {
    guard let longest = runs.indices.max(by: { runs[$0].count < runs[$1].count }) else { return }
    let run = runs[longest]
    let middle = run.lowerBound + run.count / 2
    (runs[longest], runs[hand]) = (run.lowerBound..<middle, middle..<run.upperBound)
  }
}
