import SystemPackage

/// How to prove to a host who asks. The secret itself stands in a file, and nowhere else.
public struct RemoteCredential: Hashable, Sendable {
  /// What the file holds.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A password or access token for https.
    case password
    /// A private key for ssh.
    case key
  }

  /// The host, with `:port` where it is not the usual one.
  public var host: String
  public var kind: Kind
  /// The name to log in with; nil for the one in the URL.
  public var username: String?
  /// A file; a name without a slash is one of systemd's credentials.
  public var file: FilePath

  public init(host: String, kind: Kind, username: String? = nil, file: FilePath) {
    self.host = host
    self.kind = kind
    self.username = username
    self.file = file
  }
}

extension RemoteCredential {
  /// Whether the file is one of systemd's credentials, which has a name and no path.
  public var isOfSystemd: Bool { !file.string.contains("/") }
}
