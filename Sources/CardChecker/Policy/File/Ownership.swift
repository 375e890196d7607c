/// Who looks after some repositories.
public struct Ownership: Hashable, Sendable {
  /// Globs over the ids of repositories.
  public let repositories: [String]
  /// Who looks after them; nil where this only gives labels.
  public let owner: String?
  /// Words to group them by.
  public let labels: [String]
}
