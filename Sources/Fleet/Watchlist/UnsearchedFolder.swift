import Git
import Records
import SystemPackage

/// A folder that could not be searched, so that repositories in it are not known.
public struct UnsearchedFolder: Hashable, Sendable {
  /// The path as it was given or found.
  public let path: FilePath
  let reason: Errno

  /// What is said of it.
  public var error: ErrorEntry {
    ErrorEntry(
      stage: "search", code: GitError.Code.unreadable.rawValue,
      message: "\(path) cannot be searched for repositories: \(reason)")
  }
}
