/// Whether something stands at a path of the tree.
enum Presence: Hashable, Sendable {
  /// It does.
  case there(TreeEntryKind)
  /// It does not.
  case missing
  /// That cannot be known: the tree was not asked, or the path leads through a symbolic link or a submodule.
  case unknown
}

extension CardFacts {
  /// Whether something stands at a path, with the folders above which was asked for.
  func presence(of path: RepositoryPath) -> Presence {
    guard isKnown else { return .unknown }
    if let kind = entries[path] { return .there(kind) }
    return path.foldersAbove.contains { isWayOut($0) } ? .unknown : .missing
  }

  private func isWayOut(_ folder: RepositoryPath) -> Bool {
    entries[folder] == .symlink || entries[folder] == .submodule
  }
}

extension RepositoryPath {
  /// The folders that the path leads through.
  var foldersAbove: [RepositoryPath] {
    Array(sequence(first: self, next: \.folder).dropFirst())
  }

  /// Where a page may be kept that a link names without its suffix, as sites made of Markdown have it.
  var pages: [RepositoryPath] {
    guard !name.contains(ASCII.dot) else { return [] }
    return [".md", ".mdx"].map { RepositoryPath(bytes: bytes + Array($0.utf8)) }
  }
}
