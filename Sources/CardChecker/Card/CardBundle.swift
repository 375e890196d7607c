/// One card as it is found in a tree: its text and the metadata that goes with it.
public struct CardBundle: Hashable, Sendable {
  /// Where the card's text is in the tree.
  public let path: RepositoryPath
  /// The card's text.
  public let details: CardText
  /// The metadata file; nil where the card has none, and its front matter counts instead.
  public let metadata: MetadataFile?

  /// Puts a card together.
  public init(path: RepositoryPath, details: CardText, metadata: MetadataFile? = nil) {
    self.path = path
    self.details = details
    self.metadata = metadata
  }
}
