/// Commits of one repository, each read once and known by a small number.
///
/// Numbers follow the order of reading; parents are asked for by number.
public struct CommitGraph: ~Copyable {
  /// The place of a commit in the graph.
  public typealias Index = Int32

  private var commits: [Commit] = []
  /// Numbers of the parents, once they were asked for.
  private var parents: [[Index]?] = []
  private var indices = ObjectTable()
  private let shallowBoundary: Set<ObjectID>

  public init(shallowBoundary: Set<ObjectID> = []) {
    self.shallowBoundary = shallowBoundary
  }

  public subscript(index: Index) -> Commit { commits[Int(index)] }

  /// Commits read so far.
  public var count: Int { commits.count }

  /// The commit's number; it is read if it was not yet.
  ///
  /// A commit at the boundary of a shallow clone has no parents here.
  public mutating func index(of id: ObjectID, in repository: borrowing Repository) throws(GitError) -> Index {
    if let known = indices.value(of: id) { return known }
    var commit = try repository.commit(id)
    if shallowBoundary.contains(id) { commit = Commit(id: id, tree: commit.tree, parents: [], time: commit.time) }
    let index = Index(commits.count)
    commits.append(commit)
    parents.append(nil)
    indices.set(index, for: id)
    return index
  }

  public mutating func parents(
    of index: Index, in repository: borrowing Repository
  ) throws(GitError) -> [Index] {
    if let known = parents[Int(index)] { return known }
    var found: [Index] = []
    for id in commits[Int(index)].parents { found.append(try self.index(of: id, in: repository)) }
    parents[Int(index)] = found
    return found
  }

  /// Whether the commit's true parents were left out by a shallow clone.
  public func isAtBoundary(_ index: Index) -> Bool {
    shallowBoundary.contains(commits[Int(index)].id)
  }
}
