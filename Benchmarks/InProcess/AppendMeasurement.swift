import CardHistory
import Git
import Records
import SystemPackage

/// Appending one record to histories of many lengths.
struct AppendMeasurement: Encodable {
  let records: Int
  /// Seconds that each append took, and seconds of processors.
  var elapsed: [Double] = []
  var processor: [Double] = []

  /// Makes a history of many records, through the store.
  ///
  /// - Parameter arguments: a repository, a folder for reports, and how many records.
  /// - Returns: how many there are.
  static func fill(_ arguments: [String]) throws -> Int {
    guard arguments.count == 3, let count = Int(arguments[2]) else {
      throw InProcessError.usage("fill REPOSITORY FOLDER COUNT")
    }
    var history = try LongHistory(repository: FilePath(arguments[0]), folder: FilePath(arguments[1]))
    try history.begin()
    while history.count < count { try history.append(min(chunk, count - history.count)) }
    return history.count
  }

  /// - Parameter arguments: the number of rounds, how many appends in each, a repository, and pairs of a folder of
  ///   reports and the number of records in it.
  static func run(_ arguments: [String]) throws -> [AppendMeasurement] {
    guard arguments.count >= 5, let rounds = Int(arguments[0]), let turns = Int(arguments[1]) else {
      throw InProcessError.usage("append ROUNDS TURNS REPOSITORY (FOLDER COUNT) ...")
    }
    var histories = try pairs(arguments.dropFirst(3)).map { folder, count in
      try LongHistory(repository: FilePath(arguments[2]), folder: FilePath(folder), count: count)
    }
    var results = histories.map { AppendMeasurement(records: $0.count) }
    for turn in 0..<rounds * turns {
      for offset in histories.indices {
        // None of them always comes first.
        let index = (turn + offset) % histories.count
        try results[index].append(to: &histories[index])
      }
    }
    return results
  }

  private mutating func append(to history: inout LongHistory) throws {
    let began = Stopwatch.processorSeconds
    elapsed.append(try Stopwatch.seconds { try history.append(1) })
    processor.append(Stopwatch.processorSeconds - began)
  }

  private static func pairs(_ words: ArraySlice<String>) -> [(String, Int)] {
    zip(words, words.dropFirst()).enumerated().compactMap { index, pair in
      index % 2 == 0 ? Int(pair.1).map { (pair.0, $0) } : nil
    }
  }

  private static let chunk = 20_000
}
