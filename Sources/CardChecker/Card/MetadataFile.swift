/// A metadata file that lies beside a card.
public struct MetadataFile: Hashable, Sendable {
  /// Where the file is in the tree.
  public let path: RepositoryPath
  /// What the file holds.
  public let text: CardText

  /// Names a metadata file and what it holds.
  public init(path: RepositoryPath, text: CardText) {
    self.path = path
    self.text = text
  }
}
