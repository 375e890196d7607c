/// Demands of some repositories, some cards, or some cards of some repositories.
public struct PolicyOverride: Hashable, Sendable {
  /// Globs over the ids of repositories; empty for all.
  public let repositories: [String]
  /// Globs over the paths of cards; empty for all.
  public let paths: [String]
  /// What is said differently of these.
  public let settings: [PolicySetting]
}
