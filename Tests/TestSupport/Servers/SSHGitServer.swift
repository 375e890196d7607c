import Foundation

/// git over ssh: openssh-server for the user who runs the test, with one key that it accepts.
public final class SSHGitServer: Sendable {
  public let port: Int
  /// A key that the server accepts, and one that it does not.
  public let key: String
  public let strangeKey: String
  /// Files that name the key of the server, and the key of another one.
  public let knownHosts: String
  public let wrongHosts: String
  private let folder: TemporaryFolder
  private let server: ServerProcess

  public init() throws {
    let folder = try TemporaryFolder()
    for name in ["host", "user", "strange"] { try Self.makeKey(folder.path(name)) }
    try FileManager.default.copyItem(atPath: folder.path("user.pub"), toPath: folder.path("authorized"))
    // Without this folder, which belongs to its package, sshd does not run as root.
    if geteuid() == 0 {
      try FileManager.default.createDirectory(atPath: "/run/sshd", withIntermediateDirectories: true)
    }
    (port, server) = try Self.start(folder)
    key = folder.path("user")
    strangeKey = folder.path("strange")
    knownHosts = try Self.writeHosts("known", port, key: "host", folder)
    wrongHosts = try Self.writeHosts("wrong", port, key: "strange", folder)
    self.folder = folder
  }

  /// The address of the repository at this place of the machine.
  public func address(_ path: String) -> String { "ssh://\(NSUserName())@127.0.0.1:\(port)\(path)" }

  private static func makeKey(_ path: String) throws {
    let run = try Command.run("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-C", "test", "-f", path])
    guard run.status == 0 else {
      throw ServerFailure(description: "ssh-keygen (package openssh-client): \(run.errors)")
    }
  }

  private static func writeHosts(_ name: String, _ port: Int, key: String, _ folder: TemporaryFolder) throws -> String {
    let line = String(
      decoding: FileManager.default.contents(atPath: folder.path("\(key).pub")) ?? Data(), as: UTF8.self)
    return try folder.write(name, Array("[127.0.0.1]:\(port) \(line)".utf8))
  }

  // Another process may take the port in between: then another port is tried.
  private static func start(_ folder: TemporaryFolder) throws -> (Int, ServerProcess) {
    for _ in 0..<5 {
      let port = try LoopbackPort.free()
      try folder.write(
        "sshd_config",
        Array(
          """
          ListenAddress 127.0.0.1
          Port \(port)
          HostKey \(folder.path("host"))
          AuthorizedKeysFile \(folder.path("authorized"))
          PidFile none
          UsePAM no
          StrictModes no
          PasswordAuthentication no
          KbdInteractiveAuthentication no
          PermitRootLogin yes
          AcceptEnv GIT_PROTOCOL

          """.utf8))
      let server = try ServerProcess(
        "/usr/sbin/sshd", ["-D", "-e", "-f", folder.path("sshd_config")], log: folder.path("log"))
      try wait(for: "sshd (package openssh-server)", seconds: 20) { LoopbackPort.answers(port) || !server.isRunning }
      if server.isRunning { return (port, server) }
    }
    let log = FileManager.default.contents(atPath: folder.path("log")) ?? Data()
    throw ServerFailure(
      description: "sshd (package openssh-server) does not run: " + String(decoding: log, as: UTF8.self))
  }
}
