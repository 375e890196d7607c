import CardChecker
import Git

/// What an earlier audit found out about one commit. History below a commit does not change, so it still holds.
public struct KnownOrigins: Hashable, Sendable {
  public let commit: ObjectID
  /// By the path of the card.
  public let cards: [RepositoryPath: CardOrigins]

  public init(commit: ObjectID, cards: [RepositoryPath: CardOrigins]) {
    self.commit = commit
    self.cards = cards
  }
}
