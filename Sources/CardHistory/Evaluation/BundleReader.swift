import CardChecker
import Git

/// Reads the texts of a card from the repository.
enum BundleReader {
  static func read(
    _ key: CardBundleKey, in repository: borrowing Repository
  ) throws(GitError) -> CardBundle {
    let details = try text(of: key.details, in: repository)
    let metadata = try key.metadata.map { item throws(GitError) in try file(item, beside: key.path, in: repository) }
    var ingestion: [MetadataFile] = []
    for item in key.ingestion { ingestion.append(try file(item, beside: key.path, in: repository)) }
    return CardBundle(path: key.path, details: details, metadata: metadata, ingestion: ingestion)
  }

  private static func file(
    _ file: NamedItem, beside card: RepositoryPath, in repository: borrowing Repository
  ) throws(GitError) -> MetadataFile {
    MetadataFile(path: card.sibling(named: file.name), text: try text(of: file.item, in: repository))
  }

  private static func text(
    of item: TreeItem, in repository: borrowing Repository
  ) throws(GitError) -> CardText {
    if item.mode.isSubmodule { return .unreadable(.submodule) }
    if item.mode.isSymlink { return .unreadable(.symlink) }
    do throws(GitError) {
      return .text(try repository.blob(item.id))
    } catch {
      guard error.code == .overLimit else { throw error }
      return .unreadable(.overLimit(bytes: try repository.header(of: item.id).size))
    }
  }
}

extension RepositoryPath {
  /// The path of `name` in the same folder.
  func sibling(named name: [UInt8]) -> RepositoryPath {
    guard let folder else { return RepositoryPath(bytes: name) }
    return RepositoryPath(bytes: folder.bytes + [UInt8(ascii: "/")] + name)
  }
}
