import Fleet
import Records
import SystemPackage

/// A sweep of repositories in which nothing changed, against a bare loop over the same files.
struct SweepMeasurement: Encodable {
  let repositories: Int
  let paths: Int
  let samples: Stopwatch.Samples

  /// What was measured, and what each side saw when something did change.
  struct Results: Encodable {
    var sweeps: [SweepMeasurement] = []
    let oursChanged: [String]
    let peerChanged: [String]
  }

  /// - Parameter arguments: the number of rounds, a folder of bare repositories, and how many of them to look at.
  static func run(_ arguments: [String]) throws -> Results {
    guard arguments.count > 2, let rounds = Int(arguments[0]) else {
      throw InProcessError.usage("sweep ROUNDS FOLDER COUNT ...")
    }
    let list = try Watchlist(named: [FilePath(arguments[1])]).repositories
    var results = try SweepProbe.run(list)
    for count in arguments.dropFirst(2).compactMap(Int.init) {
      let part = Array(list.prefix(count))
      let (sweep, files) = (RefSweep(of: part), RefFiles(of: part))
      let samples = try Stopwatch.alternate(rounds: rounds, repeats: (1, 1)) {
        guard sweep.changed().isEmpty else { throw InProcessError.unfit("something moved in \(arguments[1])") }
      } peer: {
        guard files.changed().isEmpty else { throw InProcessError.unfit("something moved in \(arguments[1])") }
      }
      results.sweeps.append(SweepMeasurement(repositories: part.count, paths: files.count, samples: samples))
    }
    return results
  }
}
