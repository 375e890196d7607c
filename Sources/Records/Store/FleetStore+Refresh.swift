import CardChecker
import SystemPackage

/// What may be done about an index that would be the same again, but for the time at which it was made.
extension FleetStore {
  /// Names all that `index.json` holds, but for the time; nil where it cannot be told.
  ///
  /// - Parameter policy: the policy that it has to be about.
  package func indexDigest(under policy: RepositoryPolicy) -> [UInt8]? {
    guard let index = DatedIndex(in: folder), index.names(policy.digest) else { return nil }
    return index.digest
  }

  /// Says in `index.json` that what it tells holds at another time too.
  ///
  /// A reader sees the whole old file or the whole new one, after a crash as well.
  ///
  /// - Parameter digest: of what the index has to hold, so that nothing else is confirmed.
  /// - Returns: whether it does; if not, it is as it was.
  /// - Throws: `RecordError`: `locked`, `inputOutput`.
  package func refresh(_ digest: [UInt8], observedAt: Timestamp) throws -> Bool {
    try locked {
      guard var index = DatedIndex(in: folder), index.digest == digest else { return false }
      index.date(observedAt)
      try DurableFile.replace(DatedIndex.path(in: folder), with: index.text, isDurable: false)
      return true
    }
  }
}

/// The bytes of `index.json`, and where in them the time stands.
private struct DatedIndex {
  private(set) var text: [UInt8]
  private let time: Range<Int>

  /// Nil where it is not as `JSONText` writes it.
  init?(in folder: ReportsFolder) {
    guard let text = try? DurableFile.read(Self.path(in: folder)) else { return nil }
    // No text in JSON holds a quotation mark by itself, so this is the key and nothing else.
    guard let key = text.firstRange(of: #""generatedAt" : ""#.utf8) else { return nil }
    let time = key.upperBound..<(key.upperBound + Self.timeLength)
    guard time.upperBound < text.count, text[time.upperBound] == UInt8(ascii: "\"") else { return nil }
    (self.text, self.time) = (text, time)
  }

  static func path(in folder: ReportsFolder) -> FilePath { folder.reports.appending("index.json") }

  var digest: [UInt8] {
    var undated = text
    undated.replaceSubrange(time, with: repeatElement(0, count: time.count))
    return SHA256Digest(of: undated).bytes
  }

  func names(_ policy: String) -> Bool {
    text.firstRange(of: #""digest" : "\#(policy)""#.utf8) != nil
  }

  mutating func date(_ moment: Timestamp) {
    text.replaceSubrange(time, with: moment.description.utf8)
  }

  private static let timeLength = "2026-01-31T09:30:00Z".utf8.count
}
