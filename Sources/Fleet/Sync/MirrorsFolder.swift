import Records
import SystemPackage

/// The folder in which the mirrors of remote repositories stand.
public struct MirrorsFolder: Hashable, Sendable {
  public let path: FilePath

  public init(_ path: FilePath) {
    self.path = path
  }

  /// The folder that the configuration names, or else `mirrors` in the folder of private state.
  public init(_ settings: SyncSettings, state: FilePath) {
    self.init(settings.mirrors ?? state.appending("mirrors"))
  }

  /// Where the mirror of a remote stands: a bare repository named by the id.
  public func mirror(of remote: RemoteURL) -> FilePath {
    path.appending(remote.id.folderName(endingWith: ".git"))
  }
}
