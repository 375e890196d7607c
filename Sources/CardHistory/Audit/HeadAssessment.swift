import CardChecker
import Git

/// The verdicts on the cards at the head of a repository, without their history.
public struct HeadAssessment: Hashable, Sendable, Codable {
  /// A card, and what was found in it.
  public struct Card: Hashable, Sendable, Codable {
    /// The card's path, as it is shown.
    public let path: String
    public let findings: [Finding]
  }

  /// The cards in byte order of their paths.
  public let cards: [Card]

  /// - Throws: what reading the repository throws.
  public init(_ repository: borrowing Repository, _ request: AuditRequest) throws(GitError) {
    guard let id = try WatchedRefs(request.refs, in: repository).head else {
      cards = []
      return
    }
    let commit = try repository.commit(id)
    var forest = CardForest(request.layout, repositoryName: repository.location.name)
    var evaluator = Evaluator(request.policy)
    let root = try forest.node(ofRoot: commit.tree, in: repository)
    var found: [Card] = []
    for card in forest.cards(in: root) {
      let key = CardBundleKey(card.path, card.state)
      let assessment = try evaluator.assess(key, at: commit, in: repository)
      found.append(Card(path: card.path.description, findings: assessment.findings))
    }
    cards = found
  }
}
