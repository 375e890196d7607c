/// What is known of the tree that a card lies in.
public struct CardFacts: Hashable, Sendable {
  /// The paths that exist, of those that were asked for; nil where nothing is known.
  let existing: Set<RepositoryPath>?

  /// Nothing is known of the tree, so no rule complains of what it may lack.
  public static let none = CardFacts()

  /// Of the paths that `CardChecker.references(_:)` named, those that exist.
  public init(existing: Set<RepositoryPath>) {
    self.existing = existing
  }

  private init() {
    existing = nil
  }
}
