import CardChecker
import Git

/// A file that differs between two commits.
struct AssetChange: Hashable, Sendable {
  let path: RepositoryPath
  /// Nil where it was not there.
  let old: TreeItem?
  /// Nil where it is gone.
  let new: TreeItem?
}
