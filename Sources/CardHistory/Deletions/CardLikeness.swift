import Git

/// Tells whether one card took the place of another: whether half of what the old one said stands in the new one.
///
/// What is said is counted in runs of four words, so that another order of paragraphs and other line breaks make no
/// difference, and the common words of a language are not enough.
struct CardLikeness {
  private static let runLength = 4
  private static let cacheLimit = 500

  private var known: [ObjectID: Set<UInt64>?] = [:]

  /// Whether the card of blob `old` lives on in that of blob `new`.
  mutating func isKept(
    _ old: ObjectID, in new: ObjectID, _ repository: borrowing Repository
  ) throws(GitError) -> Bool {
    if old == new { return true }
    guard let before = try runs(of: old, repository), let after = try runs(of: new, repository) else { return false }
    return before.intersection(after).count * 2 >= before.count
  }

  /// Nil for what cannot be read as a card.
  private mutating func runs(of id: ObjectID, _ repository: borrowing Repository) throws(GitError) -> Set<UInt64>? {
    if let known = known[id] { return known }
    if known.count >= Self.cacheLimit { known.removeAll() }
    let runs = try Self.text(id, repository).map(Self.runs)
    known[id] = .some(runs)
    return runs
  }

  private static func text(_ id: ObjectID, _ repository: borrowing Repository) throws(GitError) -> [UInt8]? {
    do throws(GitError) {
      guard try repository.header(of: id).kind == .blob else { return nil }
      return try repository.blob(id)
    } catch {
      guard [.overLimit, .missingObject].contains(error.code) else { throw error }
      return nil
    }
  }

  static func runs(of text: [UInt8]) -> Set<UInt64> {
    let words = text.split { $0 <= UInt8(ascii: " ") }
    if words.count < runLength { return [hash(words[...])] }
    return Set((0...(words.count - runLength)).map { hash(words[$0..<($0 + runLength)]) })
  }

  // FNV-1a.
  private static func hash(_ words: ArraySlice<ArraySlice<UInt8>>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for word in words {
      for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      hash = (hash ^ 0x20) &* 0x100_0000_01B3
    }
    return hash
  }
}
