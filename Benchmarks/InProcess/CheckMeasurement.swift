import CardChecker
import Records
import SystemPackage

/// Judging a card, against cmark-gfm merely parsing its text.
struct CheckMeasurement: Encodable {
  let bytes: Int
  let samples: Stopwatch.Samples
  /// Judging the same card with its metadata.
  let withMetadata: [Double]
  /// The lines on which our side and the peer found the headings of slots; they must be the same.
  let oursHeadings: [Int]
  let peerHeadings: [Int]

  /// - Parameter arguments: the number of rounds, a file of metadata, and files of cards.
  static func run(_ arguments: [String]) throws -> [CheckMeasurement] {
    guard arguments.count > 2, let rounds = Int(arguments[0]) else {
      throw InProcessError.usage("check ROUNDS METADATA CARD ...")
    }
    let metadata = try read(arguments[1])
    let checker = CardChecker()
    return try arguments.dropFirst(2).map { try measure(try read($0), metadata, checker, rounds: rounds) }
  }

  private static func measure(
    _ text: [UInt8], _ metadata: [UInt8], _ checker: CardChecker, rounds: Int
  ) throws -> CheckMeasurement {
    let path = RepositoryPath("model_card_docs/model_card_details.md")
    let bundle = CardBundle(path: path, details: .text(text))
    let file = MetadataFile(path: RepositoryPath("model_card_docs/model_card_metadata.yaml"), text: .text(metadata))
    let whole = CardBundle(path: path, details: .text(text), metadata: file)
    let slots = judge(bundle, checker).slots.compactMap(\.line).sorted()
    let repeats = (
      ours: Stopwatch.repeats { _ = judge(whole, checker) }, peer: Stopwatch.repeats { ParsedText.parse(text) }
    )
    let samples = Stopwatch.alternate(rounds: rounds, repeats: repeats) {
      _ = judge(bundle, checker)
    } peer: {
      ParsedText.parse(text)
    }
    let others = (0..<rounds).map { _ in Stopwatch.seconds(repeats.ours) { _ = judge(whole, checker) } }
    return CheckMeasurement(
      bytes: text.count, samples: samples, withMetadata: others, oursHeadings: slots,
      peerHeadings: Set(slots).intersection(ParsedText.headingLines(text)).sorted())
  }

  private static func judge(_ bundle: CardBundle, _ checker: CardChecker) -> CardAssessment {
    checker.check(checker.read(bundle), facts: .none)
  }

  private static func read(_ path: String) throws -> [UInt8] {
    guard let bytes = try DurableFile.read(FilePath(path)) else { throw InProcessError.unfit("\(path) is missing") }
    return bytes
  }
}
