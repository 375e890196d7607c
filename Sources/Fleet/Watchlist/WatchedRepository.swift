import Git
import Records
import SystemPackage

/// A repository that is to be audited.
public struct WatchedRepository: Hashable, Sendable {
  public let id: RepositoryID
  /// The path as it was given or found.
  public let path: FilePath
  public let trust: RepositoryTrust

  public init(id: RepositoryID, path: FilePath, trust: RepositoryTrust) {
    self.id = id
    self.path = path
    self.trust = trust
  }
}
