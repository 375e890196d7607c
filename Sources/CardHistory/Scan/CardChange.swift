import CardChecker
import Git

/// One card that one commit changed, against every parent of it.
public struct CardChange: Hashable, Sendable {
  /// What happened to the card.
  public enum Kind: String, Sendable, Codable {
    case added, modified, deleted
    /// Only what stands around the card changed: metadata, images, ingestion files.
    case context
    /// Nothing changed but what is demanded of the card.
    case policy
  }

  public let commit: CommitGraph.Index
  public let path: RepositoryPath
  public let kind: Kind
  let state: CardState?
  /// The first parent that has the card, and the card there.
  let previous: (commit: CommitGraph.Index, state: CardState)?

  public static func == (left: CardChange, right: CardChange) -> Bool {
    left.commit == right.commit && left.path == right.path && left.kind == right.kind
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(commit)
    hasher.combine(path)
  }
}
