import CardChecker
import Git

/// Which paths an audit would look at.
public struct CardListing: Hashable, Sendable, Codable {
  /// The ref that the report would describe, as it is shown.
  public let reportedRef: String?
  public let head: ObjectID?
  /// Paths of cards at the head, as they are shown.
  public let cards: [String]
  /// Paths that look like cards and match no pattern of the layout.
  public let candidates: [String]
  /// Refs that were asked for and lead to no commit.
  public let skippedRefs: [SkippedRef]

  /// - Throws: what reading the repository throws.
  public init(
    _ repository: borrowing Repository, layout: Layout, refs: [String]
  ) throws(GitError) {
    let watched = try WatchedRefs(refs, in: repository)
    reportedRef = watched.reported?.description
    head = watched.head
    skippedRefs = watched.skipped
    guard let id = watched.head else {
      (cards, candidates) = ([], [])
      return
    }
    let commit = try repository.commit(id)
    var forest = CardForest(layout, repositoryName: repository.location.name)
    let root = try forest.node(ofRoot: commit.tree, in: repository)
    let paths = forest.cards(in: root).map(\.path)
    cards = paths.map(\.description)
    candidates = try Candidates.find(besides: Set(paths), at: commit, in: repository).map(\.description)
  }
}
