import Fleet
import Foundation
import Records
import TestSupport

/// A configuration with remotes, and the program that mirrors them.
struct SyncedFleet {
  let folder: TemporaryFolder
  var configuration: String { folder.path("audit.yaml") }
  var mirrors: String { folder.path("mirrors") }

  /// - Parameters:
  ///   - remotes: addresses.
  ///   - sync: further lines of the section `sync`.
  init(_ remotes: [String], _ sync: [String] = []) throws {
    folder = try TemporaryFolder()
    try configure(remotes, sync)
  }

  func configure(_ remotes: [String], _ sync: [String]) throws {
    let lines =
      ["remotes:"] + remotes.map { "  - \($0)" } + ["reports: reports", "sync:", "  mirrors: mirrors"]
      + sync.map { "  \($0)" }
    try folder.write("audit.yaml", Array((lines.joined(separator: "\n") + "\n").utf8))
  }

  /// A fleet of repositories behind `server`, with its password.
  init(_ server: HTTPSGitServer, _ paths: [String], password: String = HTTPSGitServer.password, _ sync: [String] = [])
    throws
  {
    let credentials = [
      "certificateAuthority: \(server.authority)",
      "credentials: [{host: \"127.0.0.1:\(server.port)\", username: \(HTTPSGitServer.user), password: ./token}]",
    ]
    try self.init(paths.map(server.address), credentials + sync)
    chmod(try folder.write("token", Array((password + "\n").utf8)), 0o600)
  }

  func sync(_ arguments: String...) throws -> Command {
    try AuditProgram.run(["sync", "--config", configuration, "--log-level", "trace"] + arguments)
  }

  func status() throws -> SyncStatus {
    try JSONText.decode(SyncStatus.self, from: Data(contentsOf: URL(fileURLWithPath: "\(mirrors)/sync.json")))
  }

  /// The code of the error of the only remote.
  func errorCode() throws -> String? { try status().remotes.first?.error?.code }

  /// The mirror of the repository at `path` of the server.
  func mirror(_ path: String, port: Int) -> GitRepository {
    let name = "127.0.0.1%3A\(port)%2F" + path.replacing("/", with: "%2F")
    return GitRepository(existing: "\(mirrors)/\(name)")
  }

  /// Every file of the configuration, the mirrors and the reports that holds `secret`.
  func files(holding secret: String) -> [String] {
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return names.filter { name in
      guard name != "token", let data = FileManager.default.contents(atPath: folder.path(name)) else { return false }
      return data.range(of: Data(secret.utf8)) != nil
    }
  }
}
