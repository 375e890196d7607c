import CardChecker
import CardHistory
import Git
import SystemPackage

/// A repository's `history.jsonl` as it stands.
struct HistoryFile {
  /// Where the next record goes: after the last whole line.
  let length: Int64
  /// Whole lines.
  let records: Int
  private let known: Set<Key>?
  private let judgements: Set<Judgement>

  private struct Key: Hashable {
    let commit: ObjectID
    let card: RepositoryPath
    // A card may have one record of a commit, and one of each policy that judged it there.
    let policy: String?
    let ruleset: Int?

    init(_ record: HistoryRecord) {
      commit = record.commit
      card = RepositoryPath(shown: record.card)
      policy = record.change == .policy ? record.policy : nil
      ruleset = record.change == .policy ? record.ruleset : nil
    }
  }

  /// A history whose length is known, of which nothing needs to be read.
  ///
  /// - Parameter judgements: the policy records that it holds.
  init(length: Int64, records: Int, judgements: Set<Judgement>) {
    self.length = length
    self.records = records
    self.judgements = judgements
    known = nil
  }

  /// Reads the whole history, to tell what is recorded already.
  ///
  /// - Throws: `malformed` where a whole line is no record.
  init(reading path: FilePath) throws {
    let bytes = try DurableFile.read(path) ?? []
    let end = bytes.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    var known: Set<Key> = []
    var count = 0
    for line in bytes[..<end].split(separator: UInt8(ascii: "\n")) {
      count += 1
      guard let record = try? JSONText.decode(HistoryRecord.self, from: line) else {
        throw RecordError(.malformed, path, "line \(count) is no record; restore the file or move it away")
      }
      known.insert(Key(record))
    }
    length = Int64(end)
    records = count
    self.known = known
    judgements = []
  }

  /// Whether it was read and holds no policy record.
  var holdsNoJudgement: Bool { known?.contains { $0.policy != nil } == false }

  /// Whether the history, which was read, has records of commits besides those of `records`.
  func holdsMore(than records: [HistoryRecord]) -> Bool {
    let commits = Set(records.map(\.commit))
    return known?.contains { $0.policy == nil && !commits.contains($0.commit) } ?? false
  }

  /// Those of `new` that the history lacks, numbered.
  func numbered(_ new: [HistoryRecord], observedAt: Timestamp) -> [HistoryRecord] {
    let missing = new.filter { known?.contains(Key($0)) != true && !isJudged($0) }
    return missing.enumerated().map { index, record in
      var record = record
      record.sequence = records + index + 1
      record.observedAt = observedAt
      return record
    }
  }

  private func isJudged(_ record: HistoryRecord) -> Bool {
    record.change == .policy && judgements.contains(Judgement(record))
  }
}
