/// A card that has been read: its text as blocks and sections, and its metadata.
public struct Card: Sendable {
  /// Where the card's text is in the tree.
  public let path: RepositoryPath
  /// Where its metadata file is; nil where it has none.
  public let metadataPath: RepositoryPath?
  /// Why its text cannot be read; nil where it was read.
  public let unreadable: Unreadable?

  /// The leaves of its text.
  let blocks: [Block]
  let lineCount: Int
  let sections: [Section]
  let labels: [Label]
  /// The links and images of its text.
  let addresses: Addresses
  /// The metadata that counts: the file's, else the front matter's.
  let metadata: Metadata
  let frontMatter: Metadata
  /// The files that describe data sets without a public address.
  let ingestion: [Metadata]
  /// How it answers the template that it is written in; nil where it is written in none.
  let match: TemplateMatch?

  /// The manner in which the card is written.
  public var format: CardFormat { match?.template.format ?? .freeform }
}

extension Card {
  /// The blocks given, as a passage.
  func passage(_ range: Range<Int>) -> Passage {
    Passage(blocks: blocks[range])
  }

  /// The titles of the document: its only heading of the first level, if that comes before all others.
  var title: Section? {
    let tops = sections.filter { $0.level == 1 }
    guard let first = sections.first, first.level == 1, tops.count == 1 else { return nil }
    return first
  }

  /// The folder beside the card in which its template wants the images; nil where it does not say so.
  var imageFolder: RepositoryPath? {
    match?.template.imageFolder.flatMap { path.resolving($0) }
  }
}
