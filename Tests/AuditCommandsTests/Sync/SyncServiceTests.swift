import Foundation
import TestSupport
import Testing

/// The process that keeps mirrors up to date.
struct SyncServiceTests {
  private let server: HTTPSGitServer
  private let origin: GitRepository

  init() throws {
    server = try HTTPSGitServer()
    origin = try server.repository("model.git")
    var history = FastImport()
    history.commit([.file("model_card.md", "# Model\n")])
    try origin.write(history)
  }

  @Test func itFetchesWhatIsPushedAndEndsWhenTold() throws {
    let fleet = try SyncedFleet(server, ["model.git"], ["interval: 1"])
    let service = try BackgroundProgram(["sync", "--watch", "--config", fleet.configuration], in: fleet.folder)
    let mirror = fleet.mirror("model.git", port: server.port)
    try wait(for: "the first mirror") { FileManager.default.fileExists(atPath: mirror.path) }
    var history = FastImport()
    history.commit([.file("model_card.md", "# Another\n")])
    try origin.write(history)
    try wait(for: "the fetch") { try mirror.commit() == origin.commit() }

    let other = try AuditProgram.run("sync", "--watch", "--config", fleet.configuration)
    #expect(other.status == 2)
    #expect(other.errors.contains("sync.lock"))
    #expect(try fleet.sync("127.0.0.1%3A\(server.port)/model").status == 0)
    #expect(try fleet.status().state == .watching)
    #expect(try fleet.status().pid == service.processIdentifier)

    #expect(try service.end(by: SIGTERM) == 0)
    #expect(try fleet.status().state == .stopped)
  }

  @Test func aNewConfigurationIsReadWhenToldAndABadOneIsNot() throws {
    _ = try server.repository("second.git")
    let fleet = try SyncedFleet(server, ["model.git"])
    let service = try BackgroundProgram(["sync", "--watch", "--config", fleet.configuration], in: fleet.folder)
    let configuration = try String(contentsOfFile: fleet.configuration, encoding: .utf8)
    try wait(for: "the first mirror") { try service.output().contains("model: mirrored") }
    try fleet.folder.write("audit.yaml", Array("remotes: 7\n".utf8))
    service.send(SIGHUP)
    try wait(for: "the complaint") { try service.output().contains("the old configuration holds") }
    let both = configuration.replacing("/model.git", with: "/second.git")
    try fleet.folder.write("audit.yaml", Array(both.utf8))
    service.send(SIGHUP)
    try wait(for: "the second mirror") { try service.output().contains("second: mirrored") }
    #expect(try service.end(by: SIGINT) == 0)
    #expect(try fleet.status().remotes.map(\.url) == [server.address("second.git")])
    #expect(try fleet.status().unconfigured == ["127.0.0.1%3A\(server.port)%2Fmodel.git"])
  }

  @Test func systemdHearsHowItDoes() throws {
    let fleet = try SyncedFleet(server, ["model.git"])
    let listener = try #require(NotifyListener(fleet.folder.path("notify")))
    let service = try BackgroundProgram(
      ["sync", "--watch", "--config", fleet.configuration], in: fleet.folder,
      environment: ["NOTIFY_SOCKET": fleet.folder.path("notify"), "WATCHDOG_USEC": "200000"])
    var heard: [String] = []
    let hear = { (message: String) in
      try wait(for: message) {
        heard += listener.messages()
        return heard.contains { $0.hasPrefix(message) }
      }
    }
    try hear("READY=1")
    try hear("WATCHDOG=1")
    service.send(SIGHUP)
    try hear("RELOADING=1")
    #expect(try service.end(by: SIGTERM) == 0)
    try hear("STOPPING=1")
  }

  @Test func whoHasNoRemotesHasNothingToDo() throws {
    let fleet = try SyncedFleet([])
    try fleet.folder.write("audit.yaml", Array("sync: {mirrors: mirrors}\n".utf8))
    let run = try fleet.sync()
    #expect(run.status == 0)
    #expect(run.errors.contains("names no remotes"))
    #expect(try fleet.sync("git.example.org/x").status == 2)
  }

  @Test func whatAKilledProcessLeftStandsInNobodysWay() throws {
    let fleet = try SyncedFleet(server, ["slow/model.git"])
    let service = try BackgroundProgram(["sync", "--config", fleet.configuration], in: fleet.folder)
    try wait(for: "the question") { server.isAskedSlowly }
    let family = try ProcessFamily(of: service.processIdentifier)
    #expect(try service.end(by: SIGKILL) == SIGKILL)
    for member in family.members where member.isAlive { kill(member.identifier, SIGKILL) }
    try server.answerSlowly()
    #expect(try fleet.sync().status == 0)
    #expect(try fleet.status().remotes.map(\.error) == [nil])
  }

  @Test func noSecretIsSeenWhileItWorksAndNothingIsLeftAfterIt() throws {
    let fleet = try SyncedFleet(server, ["slow/model.git"])
    let service = try BackgroundProgram(["sync", "--config", fleet.configuration], in: fleet.folder)
    try wait(for: "the question") { server.isAskedSlowly }
    let family = try ProcessFamily(of: service.processIdentifier)
    #expect(family.members.count > 2)
    let header = Data("\(HTTPSGitServer.user):\(HTTPSGitServer.password)".utf8).base64EncodedString()
    for secret in [HTTPSGitServer.password, header] {
      #expect(family.members.filter { $0.commandLine.contains(secret) || $0.environment.contains(secret) }.isEmpty)
      #expect(fleet.files(holding: secret).isEmpty)
    }
    #expect(try service.end(by: SIGTERM) == 3)
    #expect(family.members.allSatisfy { !$0.isAlive })
    let left = try FileManager.default.contentsOfDirectory(atPath: fleet.mirrors)
    #expect(left.allSatisfy { !$0.hasSuffix(".new") && !$0.hasSuffix("model.git") })
    try server.answerSlowly()
    #expect(try fleet.sync().status == 0)
    #expect(fleet.files(holding: HTTPSGitServer.password).isEmpty)
  }
}
