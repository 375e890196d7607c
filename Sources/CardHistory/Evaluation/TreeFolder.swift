import CardChecker
import Git

/// The entries of a tree, to be looked up by name.
struct TreeFolder {
  private let items: [[UInt8]: TreeItem]

  init(_ id: ObjectID, in repository: borrowing Repository) throws(GitError) {
    items = try repository.readTree(id) { entries throws(GitError) in
      var items: [[UInt8]: TreeItem] = [:]
      while let entry = try entries.next() { items[Array(entry.name)] = TreeItem(mode: entry.mode, id: entry.id) }
      return items
    }
  }

  subscript(name: [UInt8]) -> TreeItem? { items[name] }

  /// The names, in the order of their bytes.
  var entries: [FolderEntry] {
    items.sorted { $0.key.lexicographicallyPrecedes($1.key) }
      .map { FolderEntry(name: $0.key, kind: TreeEntryKind($0.value.mode)) }
  }
}

extension TreeEntryKind {
  init(_ mode: EntryMode) {
    if mode.isTree {
      self = .folder
    } else if mode.isSymlink {
      self = .symlink
    } else {
      self = mode.isSubmodule ? .submodule : .file
    }
  }
}
