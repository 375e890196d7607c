import CardChecker
import Git

/// Tells which paths exist in a commit's tree.
enum TreeLookup {
  static func existing(
    _ paths: Set<RepositoryPath>, below root: ObjectID, in repository: borrowing Repository
  ) throws(GitError) -> Set<RepositoryPath> {
    var found: Set<RepositoryPath> = []
    for path in paths where try exists(path, below: root, in: repository) { found.insert(path) }
    return found
  }

  private static func exists(
    _ path: RepositoryPath, below root: ObjectID, in repository: borrowing Repository
  ) throws(GitError) -> Bool {
    var tree: ObjectID? = root
    for name in path.bytes.split(separator: UInt8(ascii: "/")) {
      guard let folder = tree, let entry = try item(named: name, in: folder, repository) else { return false }
      tree = entry.mode.isTree ? entry.id : nil
    }
    return true
  }

  private static func item(
    named name: ArraySlice<UInt8>, in tree: ObjectID, _ repository: borrowing Repository
  ) throws(GitError) -> TreeItem? {
    try repository.readTree(tree) { entries throws(GitError) in
      while let entry = try entries.next() {
        if entry.name.elementsEqual(name) { return TreeItem(mode: entry.mode, id: entry.id) }
      }
      return nil
    }
  }
}
