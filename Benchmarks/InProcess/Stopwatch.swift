#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Takes samples of two sides in turns, in seconds.
enum Stopwatch {
  /// What a side took in each round.
  struct Samples: Encodable {
    var ours: [Double] = []
    var peer: [Double] = []
  }

  /// Every second round begins with the peer. Each sample is the mean of `repeats` calls.
  static func alternate(
    rounds: Int, repeats: (ours: Int, peer: Int), ours: () throws -> Void, peer: () throws -> Void
  ) rethrows -> Samples {
    var samples = Samples()
    for round in 0..<rounds {
      if round % 2 == 1 { samples.peer.append(try seconds(repeats.peer, peer)) }
      samples.ours.append(try seconds(repeats.ours, ours))
      if round % 2 == 0 { samples.peer.append(try seconds(repeats.peer, peer)) }
    }
    return samples
  }

  /// How many calls make a sample of twenty milliseconds.
  static func repeats(_ body: () throws -> Void) rethrows -> Int {
    // The first call prepares what others find prepared.
    try body()
    return max(1, Int(0.02 / (try seconds(1, body))))
  }

  static func seconds(_ repeats: Int = 1, _ body: () throws -> Void) rethrows -> Double {
    let time = try ContinuousClock().measure { for _ in 0..<repeats { try body() } }
    return time / .seconds(1) / Double(repeats)
  }

  /// The time that processors spent on this process.
  static var processorSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
