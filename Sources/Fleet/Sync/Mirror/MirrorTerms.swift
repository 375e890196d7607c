import Records
import SystemPackage

/// What one mirror is made with: its configuration, and the secrets that must not be seen.
struct MirrorTerms: Sendable {
  let config: MirrorConfig
  let redaction: Redaction

  /// - Parameters:
  ///   - program: this program, which git asks for passwords.
  ///   - credentialsDirectory: the folder of systemd's credentials.
  /// - Throws: `credentialUnusable`.
  init(
    _ remote: RemoteURL, _ settings: SyncSettings, program: FilePath, credentialsDirectory: FilePath?
  ) throws(SyncError) {
    let credential = RemoteCredential.best(for: remote, among: settings.credentials)
    let file = try credential.map { credential throws(SyncError) in
      try CredentialFile(credential.file, credentialsDirectory: credentialsDirectory)
    }
    var ssh = SSHCommand(knownHosts: settings.knownHosts?.absolute ?? "/etc/ssh/ssh_known_hosts")
    var helper: String?
    var secrets: [[UInt8]] = []
    switch remote.scheme {
    case .https:
      if let file {
        secrets = [try file.password()]
        let user = credential?.username ?? remote.user ?? Self.anyUser
        helper = Self.helper(program, host: remote.hostAndPort, user: user, file: file.path)
      }
    case .ssh:
      try file?.checkKey()
      ssh.key = file?.path
      ssh.user = remote.user == nil ? credential?.username : nil
    }
    config = MirrorConfig(
      remote: remote, blobLimit: settings.blobLimit + 1, certificateAuthority: settings.certificateAuthority?.absolute,
      credentialHelper: helper, ssh: try ssh.text())
    redaction = Redaction(secrets)
  }

  // Hosts that take tokens take any name with them.
  private static let anyUser = "git"

  private static func helper(_ program: FilePath, host: String, user: String, file: FilePath) -> String {
    // A command that begins with a path is run by the shell.
    let words = [program.string, "credential", "--host", host, "--username", user, "--file", file.string]
    return "!" + words.map(ShellText.quoted).joined(separator: " ")
  }
}
