extension RemoteCredential {
  /// The credential for a remote: where there are several, the one for the user in the address.
  static func best(for remote: RemoteURL, among credentials: [RemoteCredential]) -> RemoteCredential? {
    let fitting = credentials.filter {
      $0.isFor(remote) && ($0.username == nil || remote.user ?? $0.username == $0.username)
    }
    return fitting.first { $0.username == remote.user } ?? fitting.first
  }

  /// Whether the credential is for this very host, port and way to it.
  func isFor(_ remote: RemoteURL) -> Bool {
    kind == (remote.scheme == .https ? .password : .key) && isHost(remote.hostAndPort, remote.scheme)
  }

  /// Whether `other` means the same host and port, however both are spelled.
  func isHost(_ other: String, _ scheme: RemoteURL.Scheme) -> Bool {
    Self.normalized(host, scheme) == Self.normalized(other, scheme)
  }

  private static func normalized(_ host: String, _ scheme: RemoteURL.Scheme) -> String {
    let host = host.lowercased()
    let usual = ":\(scheme.defaultPort)"
    return host.hasSuffix(usual) ? String(host.dropLast(usual.count)) : host
  }
}
