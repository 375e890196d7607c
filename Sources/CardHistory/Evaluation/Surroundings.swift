import CardChecker
import Git

/// What stands at the paths that a card refers to, by object: it tells whether a verdict can differ, and is cheap to ask.
struct Surroundings: Hashable {
  /// What stands at the paths asked for; nothing at those left out.
  var items: [RepositoryPath: TreeItem] = [:]
}
