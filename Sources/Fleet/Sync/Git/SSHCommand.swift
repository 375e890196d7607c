import SystemPackage

/// How git calls ssh: with one key, for servers whose keys are known, and nothing from anybody's own configuration.
struct SSHCommand: Hashable, Sendable {
  /// The private key; nil where the configuration names none.
  var key: FilePath?
  var knownHosts: FilePath
  /// The name to log in with where the address has none.
  var user: String?

  /// The command line, as a shell reads it.
  ///
  /// - Throws: `credentialUnusable` where ssh would read something else into a path.
  func text() throws(SyncError) -> String {
    let options =
      Self.options + [
        "UserKnownHostsFile=\(try Self.quoted(knownHosts))", "GlobalKnownHostsFile=/dev/null",
        "IdentityFile=\(try key.map(Self.quoted) ?? "none")",
      ] + (user.map { ["User=\($0)"] } ?? [])
    return (["ssh", "-F", "none", "-T"] + options.flatMap { ["-o", ShellText.quoted($0)] }).joined(separator: " ")
  }

  private static func quoted(_ path: FilePath) throws(SyncError) -> String {
    let text = path.string
    guard text.utf8.allSatisfy({ $0 >= 0x20 && !"\"\\$~".utf8.contains($0) }) else {
      throw SyncError(.credentialUnusable, "ssh cannot take the path \(text); rename it")
    }
    return "\"" + text.split(separator: "%", omittingEmptySubsequences: false).joined(separator: "%%") + "\""
  }

  private static let options = [
    "BatchMode=yes", "StrictHostKeyChecking=yes", "UpdateHostKeys=no", "CheckHostIP=no", "VerifyHostKeyDNS=no",
    "IdentitiesOnly=yes", "IdentityAgent=none", "PreferredAuthentications=publickey", "ForwardAgent=no",
    "ForwardX11=no", "ClearAllForwardings=yes", "PermitLocalCommand=no", "ProxyCommand=none", "ControlMaster=no",
    "ControlPath=none", "ConnectTimeout=30", "ServerAliveInterval=15", "ServerAliveCountMax=4", "LogLevel=ERROR",
  ]
}
