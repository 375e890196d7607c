import Records

/// The address of a repository on another host: `https://` or `ssh://`, or the short form `user@host:path` of ssh.
///
/// ```swift
/// try RemoteURL("git@git.example.org:vision/leaf.git").id   // git.example.org/vision/leaf
/// ```
public struct RemoteURL: Hashable, Sendable {
  /// The ways to a remote that are allowed.
  public enum Scheme: String, Hashable, Sendable, CaseIterable {
    case https, ssh

    /// The port where none is given.
    public var defaultPort: Int {
      switch self {
      case .https: 443
      case .ssh: 22
      }
    }
  }

  public let scheme: Scheme
  public let user: String?
  /// In lower case; an address of IPv6 stands between brackets.
  public let host: String
  /// Nil for the usual one.
  public let port: Int?
  /// Without the slash in front.
  public let path: String
  /// Whether the path begins in the folder of the user who logs in: in the short form, without a slash.
  public let isInUserFolder: Bool

  init(scheme: Scheme, user: String?, host: String, port: Int?, path: String, isInUserFolder: Bool = false) {
    self.scheme = scheme
    self.user = user
    self.host = host
    self.port = port
    self.path = path
    self.isInUserFolder = isInUserFolder
  }

  /// The id of the repository: host, with the port where one is given, and path.
  public var id: RepositoryID {
    RepositoryID(components: [hostAndPort] + path.split(separator: "/").map(String.init))
  }

  /// The host, with the port where it is not the usual one.
  public var hostAndPort: String { port.map { "\(host):\($0)" } ?? host }

  /// The address as git takes it.
  public var address: String { written(user: user) }

  /// The address without the user, for reports and logs.
  public var shown: String { written(user: nil) }

  private func written(user: String?) -> String {
    let user = user.map { $0 + "@" } ?? ""
    return isInUserFolder ? "\(user)\(host):\(path)" : "\(scheme.rawValue)://\(user)\(hostAndPort)/\(path)"
  }

  /// Whether a text is meant as an address, rather than as a path: as git tells them apart.
  public static func isMeant(by text: String) -> Bool {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    return !text.utf8[..<colon].contains(UInt8(ascii: "/"))
  }
}
