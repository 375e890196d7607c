import CardChecker

/// A path that the verdict on a card depends on.
struct ReferencedPath: Sendable {
  let path: RepositoryPath
  /// Whether it matters what the file there holds.
  let isRead: Bool
  /// Whether it matters what names the folder there has.
  let isListed: Bool
}

extension CardReferences {
  /// All paths in byte order, so that those of one folder stand together.
  var paths: [ReferencedPath] {
    entries.union(contents).union(folders).sorted().map {
      ReferencedPath(path: $0, isRead: contents.contains($0), isListed: folders.contains($0))
    }
  }
}
