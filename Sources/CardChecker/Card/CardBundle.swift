/// One card as it is found in a tree: its text and what belongs to it.
public struct CardBundle: Hashable, Sendable {
  /// Where the card's text is in the tree.
  public let path: RepositoryPath
  /// The card's text.
  public let details: CardText
  /// The metadata file; nil where the card has none, and its front matter counts instead.
  public let metadata: MetadataFile?
  /// The files beside the card that describe data sets without a public address, `dataset_ingestion_*.yaml`.
  public let ingestion: [MetadataFile]

  /// Puts a card together.
  public init(path: RepositoryPath, details: CardText, metadata: MetadataFile? = nil, ingestion: [MetadataFile] = []) {
    self.path = path
    self.details = details
    self.metadata = metadata
    self.ingestion = ingestion
  }
}
