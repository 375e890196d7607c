import CardChecker
import Git

/// A commit that gave a card another state.
public struct PastVersion: Hashable, Sendable, Codable {
  let commit: ObjectID
  /// Where the card stood, if that was elsewhere than today.
  let formerPath: RepositoryPath?
}
