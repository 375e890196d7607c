/// The folder in which a repository packages its model with MLflow.
struct ModelPackage {
  let card: Card

  /// The folders in which it may lie; none where nobody asks for it.
  var folders: Set<RepositoryPath> {
    card.metadata.lacksDownloadLink ? [RepositoryPath(""), card.path.folder ?? RepositoryPath("")] : []
  }

  /// Whether it is there; nil where nothing is known of the tree.
  func isThere(_ facts: CardFacts) -> Bool? {
    guard facts.isKnown else { return nil }
    return folders.contains { folder in
      facts.folders[folder]?.contains { $0.kind == .folder && $0.name.string.hasSuffix("mlflow_pkg") } ?? false
    }
  }
}
