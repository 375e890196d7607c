import CardChecker
import Git

/// Compares the files that belong to cards in two commits; each distinct tree is read once.
struct AssetComparison {
  private var forests: [Layout: CardForest] = [:]
  private var lookup = TreeLookup()

  /// The files of a scope that differ, in byte order of their paths; none where there are more than anyone would keep.
  ///
  /// A pointer that names the same content, a file that moved as it is, and one that moved to storage are no changes.
  mutating func changes(
    in scope: AssetScope, from old: Commit, to new: Commit, _ repository: borrowing Repository
  ) throws(GitError) -> [AssetChange] {
    if old.tree == new.tree { return [] }
    let (before, after) = (try node(scope, old, repository), try node(scope, new, repository))
    guard let before, let after, before != after, let forest = forests[scope.layout] else { return [] }
    var changes: [AssetChange] = []
    let prefix = scope.folder.map { $0.bytes + [UInt8(ascii: "/")] } ?? []
    forest.difference(from: before, to: after, prefix: prefix) { path, old, new in
      guard old?.details.id != new?.details.id, scope.owns(path) else { return }
      changes.append(AssetChange(path: path, old: old?.details, new: new?.details))
    }
    changes.sort { $0.path < $1.path }
    return Self.withoutMoves(changes).filter { !Self.isSameContent($0, repository) }
  }

  /// Whether a commit has no file of a scope.
  mutating func isEmpty(
    _ scope: AssetScope, at commit: Commit, _ repository: borrowing Repository
  ) throws(GitError) -> Bool {
    try node(scope, commit, repository) ?? 0 == 0
  }

  // Nil where there are too many files, or folders too deep: of those nothing is said.
  private mutating func node(
    _ scope: AssetScope, _ commit: Commit, _ repository: borrowing Repository
  ) throws(GitError) -> CardNode.Index? {
    var root = commit.tree
    if let folder = scope.folder {
      guard let item = try lookup.item(at: folder, below: commit.tree, in: repository), item.mode.isTree else {
        return 0
      }
      root = item.id
    }
    do throws(GitError) {
      if forests[scope.layout] == nil {
        forests[scope.layout] = CardForest(
          scope.layout, repositoryName: repository.location.name, keepsContext: false)
      }
      return try forests[scope.layout]?.node(ofRoot: root, in: repository)
    } catch {
      guard error.code == .overLimit else { throw error }
      return nil
    }
  }

  private static func withoutMoves(_ changes: [AssetChange]) -> [AssetChange] {
    let gone = changes.filter { $0.new == nil }
    let come = changes.filter { $0.old == nil }
    if gone.isEmpty || come.isEmpty { return changes }
    let ids = Set(gone.compactMap(\.old?.id)).intersection(come.compactMap(\.new?.id))
    let stored = Set(come.compactMap { AssetPointer.base(of: $0.path) }).intersection(gone.map(\.path))
    return changes.filter { change in
      if let old = change.old, change.new == nil { return !ids.contains(old.id) && !stored.contains(change.path) }
      if let new = change.new, change.old == nil {
        return !ids.contains(new.id) && !(AssetPointer.base(of: change.path).map(stored.contains) ?? false)
      }
      return true
    }
  }

  // A file that goes to Git LFS keeps its size, and its pointer says so.
  private static func isSameContent(_ change: AssetChange, _ repository: borrowing Repository) -> Bool {
    guard let old = change.old, let new = change.new else { return false }
    let pointers = (
      AssetPointer(old, at: change.path, in: repository), AssetPointer(new, at: change.path, in: repository)
    )
    switch pointers {
    case (let before?, let after?): return before.checksums == after.checksums
    case (nil, let pointer?): return pointer.size != nil && pointer.size == size(old, repository)
    case (let pointer?, nil): return pointer.size != nil && pointer.size == size(new, repository)
    case (nil, nil): return false
    }
  }

  private static func size(_ item: TreeItem, _ repository: borrowing Repository) -> Int? {
    try? repository.header(of: item.id).size
  }
}
