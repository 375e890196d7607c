import CardChecker
import Git

/// A card that a commit deleted, and that it put nowhere else.
public struct CardDeletion: Hashable, Sendable, Codable {
  let path: RepositoryPath
  /// The blob of the card's last text.
  let details: ObjectID
  let commit: Attribution
  /// Whether the reported commit has the deletion among its ancestors.
  var isReached = false
}
