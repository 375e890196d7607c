import Foundation
import TestSupport
import Testing

/// Mirrors of repositories behind sshd.
struct SSHSyncTests {
  private let server: SSHGitServer
  private let folder: TemporaryFolder
  private let origin: GitRepository

  init() throws {
    server = try SSHGitServer()
    folder = try TemporaryFolder()
    origin = try GitRepository(at: folder.path("model.git"))
    var history = FastImport()
    history.commit([.file("model_card.md", "# Model\n")])
    try origin.write(history)
  }

  private func fleet(key: String?, hosts: String) throws -> SyncedFleet {
    let credentials = key.map { ["credentials: [{host: \"127.0.0.1:\(server.port)\", key: \($0)}]"] } ?? []
    return try SyncedFleet([server.address(origin.path)], ["knownHosts: \(hosts)"] + credentials)
  }

  @Test func aMirrorFollowsItsRemote() throws {
    let fleet = try fleet(key: server.key, hosts: server.knownHosts)
    #expect(try fleet.sync().status == 0)
    let mirror = fleet.mirror(String(origin.path.dropFirst()), port: server.port)
    #expect(try mirror.commit() == origin.commit())
    var history = FastImport()
    history.commit([.file("model_card.md", "# Another\n")])
    try origin.write(history)
    #expect(try fleet.sync().status == 0)
    #expect(try mirror.commit() == origin.commit())
  }

  @Test func aHostThatIsNotKnownIsRefused() throws {
    let nobody = try folder.write("nobody", [UInt8]())
    for hosts in [nobody, server.wrongHosts] {
      let fleet = try fleet(key: server.key, hosts: hosts)
      #expect(try fleet.sync().status == 3)
      #expect(try fleet.errorCode() == "unknown-host-key")
    }
  }

  @Test func aKeyThatIsNotAcceptedIsTold() throws {
    for key in [server.strangeKey, nil] {
      let fleet = try fleet(key: key, hosts: server.knownHosts)
      #expect(try fleet.sync().status == 3)
      #expect(try fleet.errorCode() == "authentication-failed")
    }
  }

  @Test func aKeyThatOthersMayReadIsTold() throws {
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: server.key)
    let fleet = try fleet(key: server.key, hosts: server.knownHosts)
    #expect(try fleet.sync().status == 3)
    #expect(try fleet.errorCode() == "credential-unusable")
  }

  @Test func aServerThatNeverAnswersIsGivenUp() throws {
    let port = try LoopbackPort()
    let fleet = try SyncedFleet(["ssh://git@127.0.0.1:\(port.number)/x.git"], ["seconds: 1"])
    #expect(try fleet.sync().status == 3)
    #expect(try fleet.errorCode() == "timed-out")
  }
}
