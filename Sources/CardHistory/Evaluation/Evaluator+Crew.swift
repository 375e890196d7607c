import CardChecker
import Git

extension Evaluator {
  /// A card at a commit.
  struct Subject {
    let card: CardBundleKey
    let commit: Commit
  }

  /// Verdicts from which on a second process gains more than it costs.
  private static let leastShared = 64
  private static let pieceLength = 16

  /// Judges cards with the help of other processes.
  ///
  /// What cannot be read is left for `evaluation(of:_:at:in:)` to come upon.
  mutating func prepare(_ subjects: [Subject], processes: Int, _ repository: borrowing Repository) {
    guard processes > 1, subjects.count >= Self.leastShared else { return }
    let pieces = stride(from: 0, to: subjects.count, by: Self.pieceLength).map {
      subjects[$0..<min($0 + Self.pieceLength, subjects.count)]
    }
    Crew.work(through: pieces.count, processes: processes) { piece in
      verdicts(on: pieces[piece], number: piece, repository)
    } take: { _, findings in
      var reader = ByteReader(findings)
      for subject in pieces[Int(reader.number(Int32.self))] { know(reader.verdict(on: subject.card)) }
    } here: { piece in
      for subject in pieces[piece] {
        guard (try? assess(subject.card, at: subject.commit, in: repository)) != nil else { break }
      }
    }
  }

  private mutating func verdicts(
    on subjects: ArraySlice<Subject>, number: Int, _ repository: borrowing Repository
  ) -> [UInt8]? {
    var writer = ByteWriter()
    writer.write(Int32(number))
    for subject in subjects {
      guard let verdict = try? verdict(on: subject.card, at: subject.commit, in: repository) else { return nil }
      writer.write(verdict)
    }
    return writer.bytes
  }
}
