import Records

/// The address of a repository on another host: `https://` or `ssh://`, or the short form `user@host:path` of ssh.
public struct RemoteURL: Hashable, Sendable {
  /// The ways to a remote that are allowed.
  public enum Scheme: String, Hashable, Sendable, CaseIterable {
    case https, ssh
  }

  public let scheme: Scheme
  public let user: String?
  /// In lower case.
  public let host: String
  public let port: Int?
  /// Without the slash in front.
  public let path: String

  /// The id of the repository: host, with the port where one is given, and path.
  public var id: RepositoryID {
    let host = port.map { "\(self.host):\($0)" } ?? self.host
    return RepositoryID(components: [host] + path.split(separator: "/").map(String.init))
  }
}
