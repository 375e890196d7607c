/// Paths in the repository that a card's text names.
struct TreeReferences {
  let card: Card

  /// The most paths that are looked for in one passage.
  static let limit = 200

  /// The paths that the text names, whether or not they exist.
  ///
  /// A link is relative to the card; a path in running text or code may be meant from the root too.
  func paths(in passage: Passage) -> Set<RepositoryPath> {
    var paths: Set<RepositoryPath> = []
    for block in passage.content {
      for link in block.links where paths.count < TreeReferences.limit {
        insert(card.path.resolving(TreeReferences.target(of: link.url)[...]), into: &paths)
      }
      for word in block.text.split(whereSeparator: \.isWhitespace) where paths.count < TreeReferences.limit {
        let word = word.trimming(TreeReferences.isPunctuation)
        guard TreeReferences.looksLikePath(word) else { continue }
        insert(card.path.resolving(word), into: &paths)
        insert(RepositoryPath("").resolving(word), into: &paths)
      }
    }
    return paths
  }

  private func insert(_ path: RepositoryPath?, into paths: inout Set<RepositoryPath>) {
    if let path { paths.insert(path) }
  }

  /// The path of a link's address, without query and fragment, its percent signs decoded; empty where it leads away.
  private static func target(of url: [UInt8]) -> [UInt8] {
    guard !Web.containsAddress(url[...]), !url.starts(with: "mailto:".utf8) else { return [] }
    return PercentEncoding.decoded(url.prefix { $0 != ASCII.hash && $0 != UInt8(ascii: "?") })
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    byte != ASCII.slash && byte != ASCII.dot && byte != ASCII.underscore && byte != ASCII.hyphen && !byte.isAlphanumeric
      && !byte.isNonASCII || byte.isWhitespace
  }

  /// A slash between names, or a name with an extension of letters, such as `train.py`.
  private static func looksLikePath(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count <= 500, !word.contains(ASCII.colon), word.contains(where: \.isAlphanumeric) else { return false }
    if word.contains(ASCII.slash) { return true }
    guard let dot = word.lastIndex(of: ASCII.dot), dot > word.startIndex else { return false }
    let suffix = word[(dot + 1)...]
    return (1...6).contains(suffix.count) && suffix.allSatisfy(\.isAlphanumeric) && suffix.contains(where: \.isLetter)
  }
}
