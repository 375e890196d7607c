import Git
import Records
import SystemPackage

/// A repository that is to be audited.
public struct WatchedRepository: Hashable, Sendable {
  public let id: RepositoryID
  /// The path as it was given or found; that of the mirror for a remote.
  public let path: FilePath
  public let trust: RepositoryTrust
  /// The remote that the path is a mirror of.
  public let remote: RemoteURL?

  public init(id: RepositoryID, path: FilePath, trust: RepositoryTrust) {
    self.id = id
    self.path = path
    self.trust = trust
    remote = nil
  }

  /// A remote, which is read from its mirror.
  public init(_ remote: RemoteURL, in mirrors: MirrorsFolder) {
    id = remote.id
    path = mirrors.mirror(of: remote)
    trust = .configured
    self.remote = remote
  }

  /// What reports name as the origin: the path, or the address of the remote without its user.
  public var source: String { remote?.shown ?? path.string }

  /// Where its files stand now.
  ///
  /// - Throws: what a report says of a repository that cannot be opened.
  func locate() throws(ErrorEntry) -> RepositoryLocation {
    do throws(GitError) {
      return try RepositoryResolver(trust: trust).resolve(path)
    } catch {
      if remote != nil, FileStatus(path, followingLink: true) == nil { throw Self.notMirrored }
      throw ErrorEntry(opening: path, error)
    }
  }

  private static let notMirrored = ErrorEntry(
    stage: "sync", code: "not-mirrored", message: "no mirror of it stands here yet; audit sync makes one")
}
