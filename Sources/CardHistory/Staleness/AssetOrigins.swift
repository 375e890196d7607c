import CardChecker
import Git

/// Finds the commits that gave files their present state, as blame does: a file goes on to the first parent that has it
/// as it is; where none has, it is this commit's.
struct AssetOrigins {
  private var lookup = TreeLookup()
  private var found: [RepositoryPath: Attribution] = [:]
  private let known: KnownAssets?

  /// Where the files of an earlier audit came from.
  struct KnownAssets {
    let commit: ObjectID
    let origins: [RepositoryPath: Attribution]
  }

  /// The most files that are followed.
  static let limit = 100

  private init(known: KnownAssets?) {
    self.known = known
  }

  /// The origins of the present states of files, gone ones included; absent where nothing tells.
  static func run(
    _ changes: [AssetChange], from head: CommitGraph.Index, known: KnownAssets?, _ graph: inout CommitGraph,
    _ repository: borrowing Repository
  ) throws(GitError) -> [RepositoryPath: Attribution] {
    var search = AssetOrigins(known: known)
    var open: [(commit: CommitGraph.Index, files: [AssetChange])] = [(head, Array(changes.prefix(limit)))]
    while let (commit, files) = open.popLast() {
      open += try search.follow(search.adopt(files, at: graph[commit].id), at: commit, &graph, repository)
    }
    return search.found
  }

  private mutating func adopt(_ files: [AssetChange], at commit: ObjectID) -> [AssetChange] {
    guard let known, known.commit == commit else { return files }
    return files.filter { file in
      guard let origin = known.origins[file.path] else { return true }
      found[file.path] = origin
      return false
    }
  }

  private mutating func follow(
    _ files: [AssetChange], at commit: CommitGraph.Index, _ graph: inout CommitGraph, _ repository: borrowing Repository
  ) throws(GitError) -> [(commit: CommitGraph.Index, files: [AssetChange])] {
    var rest = files
    var onward: [(commit: CommitGraph.Index, files: [AssetChange])] = []
    let parents = try graph.parents(of: commit, in: repository)
    for parent in parents where !rest.isEmpty {
      let taken = try alike(rest, in: graph[parent], sameTree: graph[parent].tree == graph[commit].tree, repository)
      if taken.isEmpty { continue }
      onward.append((parent, taken))
      rest.removeAll(where: taken.contains)
    }
    if rest.isEmpty { return onward }
    // What was never there went from nowhere.
    let ending = parents.isEmpty ? rest.filter { $0.new != nil } : rest
    if !ending.isEmpty {
      let attribution = try graph.attribution(of: commit, in: repository)
      for file in ending { found[file.path] = attribution }
    }
    return onward
  }

  private mutating func alike(
    _ files: [AssetChange], in commit: Commit, sameTree: Bool, _ repository: borrowing Repository
  ) throws(GitError) -> [AssetChange] {
    if sameTree { return files }
    var alike: [AssetChange] = []
    for file in files where try lookup.item(at: file.path, below: commit.tree, in: repository)?.id == file.new?.id {
      alike.append(file)
    }
    return alike
  }
}
