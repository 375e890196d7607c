/// This process and copies of it, doing pieces of one work side by side.
///
/// Threads would wait for each other at every object: libgit2 locks its packs. What a helper leaves undone, whatever
/// befell it, is simply not known afterwards; who needs it does it, and comes upon the same obstacle.
enum Crew {
  /// Does the pieces 0 to `count`.
  ///
  /// - Parameters:
  ///   - processes: how many there are to be, this one among them.
  ///   - perform: does a piece in a helper and tells what was found; nil where it cannot be done.
  ///   - take: takes in what the helper with a number found.
  ///   - here: does a piece in this process.
  static func work(
    through count: Int, processes: Int, perform: (Int) -> [UInt8]?, take: (_ helper: Int, [UInt8]) -> Void,
    here: (Int) -> Void
  ) {
    var shares = Shares(of: count, among: processes)
    var helpers: [HelperSlot] = []
    for number in 1..<max(processes, 1) { helpers.append(HelperSlot(number, perform)) }
    for helper in helpers { helper.goOn(&shares) }
    while let piece = shares.next(for: 0) {
      here(piece)
      for helper in helpers { helper.collect(&shares, waiting: false, take) }
    }
    for helper in helpers { helper.collect(&shares, waiting: true, take) }
  }
}

/// A helper and the number of its share.
private final class HelperSlot {
  private let number: Int
  private var helper: Helper?

  init(_ number: Int, _ perform: (Int) -> [UInt8]?) {
    self.number = number
    helper = Helper.make(perform)
  }

  /// Pieces that it has at a time: one to work on, and one to go on with while the answer lies unread.
  private static let depth = 2

  var isBusy: Bool { (helper?.pieces ?? 0) > 0 }

  func goOn(_ shares: inout Shares) {
    while let pieces = helper?.pieces, pieces < Self.depth,
      let piece = shares.next(for: number, isIdle: pieces == 0)
    {
      if helper?.give(piece) == false { helper = nil }
    }
  }

  func collect(_ shares: inout Shares, waiting: Bool, _ take: (Int, [UInt8]) -> Void) {
    while isBusy, helper?.hasNews(waiting: waiting) == true {
      guard let answer = helper?.answer() else {
        helper = nil
        return
      }
      goOn(&shares)
      take(number, answer)
    }
  }
}
