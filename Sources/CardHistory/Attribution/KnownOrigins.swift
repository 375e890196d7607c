import Git

/// What an earlier audit found out about one commit. History below a commit does not change, so it still holds.
public struct KnownOrigins: Hashable, Sendable, Codable {
  public let commit: ObjectID
  /// By the path of the card, as it is shown.
  public let cards: [String: CardOrigins]

  public init(commit: ObjectID, cards: [String: CardOrigins]) {
    self.commit = commit
    self.cards = cards
  }
}
