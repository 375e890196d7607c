/// The commits that some tips reach and others do not, parents first.
public struct RevisionWalk: Sendable {
  /// Commits to start from.
  public let tips: [ObjectID]
  /// Commits that are left out, with all that they reach.
  public let excluded: [ObjectID]
  /// An upper bound of `clockSkew` over everything that `excluded` reaches, in seconds.
  public let clockSkew: Int64

  public init(tips: [ObjectID], excluded: [ObjectID] = [], clockSkew: Int64 = 0) {
    self.tips = tips
    self.excluded = excluded
    self.clockSkew = clockSkew
  }

  /// What a walk found.
  public struct Result: Sendable {
    /// Parents first; among those that could come next, the one with the earliest committer time, then the least id.
    public let commits: [CommitGraph.Index]
    /// How much later than a commit one of its ancestors claims to be, at most, over all that the tips reach.
    public let clockSkew: Int64
  }

  /// - Throws: what reading a commit throws. A walk that cannot be finished is an error, never an early end.
  public func run(
    _ graph: inout CommitGraph, in repository: borrowing Repository
  ) throws(GitError) -> Result {
    let interesting = try select(&graph, repository)
    return try order(interesting, &graph, repository)
  }

  // Times decide only how soon the walk may end. An ancestor of an unwanted commit is at most `clockSkew` later than
  // it; so once every commit in the queue is unwanted and all wanted ones are later than that, none of them can turn
  // out to be unwanted.
  private func select(
    _ graph: inout CommitGraph, _ repository: borrowing Repository
  ) throws(GitError) -> [CommitGraph.Index] {
    var frontier = WalkFrontier()
    for tip in tips { frontier.add(try graph.index(of: tip, in: repository), .wanted, graph) }
    for tip in excluded { frontier.add(try graph.index(of: tip, in: repository), .unwanted, graph) }
    while frontier.wantedInQueue > 0 || frontier.mayReachWanted(within: clockSkew) {
      guard let (index, colour) = frontier.pop() else { break }
      for parent in try graph.parents(of: index, in: repository) { frontier.add(parent, colour, graph) }
    }
    return frontier.wanted
  }
}
