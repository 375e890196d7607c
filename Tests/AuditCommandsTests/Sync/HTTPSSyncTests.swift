import Foundation
import Records
import TestSupport
import Testing

/// Mirrors of repositories behind nginx and git-http-backend.
struct HTTPSSyncTests {
  private let server: HTTPSGitServer
  private let origin: GitRepository
  private var history = FastImport()

  init() throws {
    server = try HTTPSGitServer()
    origin = try server.repository("team/model.git")
    history.commit([.file("model_card.md", "# Model\n")])
    try origin.write(history)
  }

  private func fleet(password: String = HTTPSGitServer.password, _ sync: String...) throws -> SyncedFleet {
    try SyncedFleet(server, ["team/model.git"], password: password, sync)
  }

  private func refs(_ repository: GitRepository) throws -> [String] {
    try repository.git("for-each-ref", "--format=%(objectname) %(refname)").lines
  }

  @Test func aMirrorFollowsItsRemote() throws {
    let fleet = try fleet()
    let mirror = fleet.mirror("team/model.git", port: server.port)
    let isSame = { try refs(mirror) == refs(origin) && mirror.commit() == origin.commit() }
    #expect(try fleet.sync().errors.contains("team/model: mirrored"))
    #expect(try isSame())

    var history = FastImport()
    let base = history.commit([.file("model_card.md", "# Other\n")], author: "Bo <bo@example.org>")
    let next = history.commit([.file("README.md", "more\n")], onto: [base])
    history.set("refs/heads/side/branch", to: next)
    history.set("refs/tags/v1", to: base)
    try origin.write(history)
    #expect(try fleet.sync().errors.contains("team/model: fetched"))
    #expect(try isSame())

    try origin.git("update-ref", "-d", "refs/heads/side/branch")
    try origin.git("update-ref", "refs/heads/side", "refs/tags/v1")
    try origin.git("symbolic-ref", "HEAD", "refs/heads/side")
    #expect(try fleet.sync().status == 0)
    #expect(try isSame())
    #expect(try mirror.git("symbolic-ref", "HEAD").lines == ["refs/heads/side"])
    #expect(try fleet.sync().errors.contains("team/model: nothing new"))
    #expect(try mirror.git("fsck", "--full", "--strict").status == 0)
  }

  @Test func aMirrorIsAuditedWithoutItsLargeFiles() throws {
    var history = history
    let weights = String(repeating: "0123456789abcdef", count: 200_000)
    history.commit([.file("weights.bin", weights), .file("model_card.md", "# Model\n\nMore.\n")])
    try origin.write(history)
    let fleet = try fleet()
    #expect(try fleet.sync().status == 0)
    let blob = try origin.git("rev-parse", "HEAD:weights.bin").lines[0]
    let mirror = fleet.mirror("team/model.git", port: server.port)
    #expect(throws: GitFailure.self) { try mirror.git("-c", "protocol.allow=never", "cat-file", "-e", blob) }
    let run = try AuditProgram.run("now", "--config", fleet.configuration, "--no-sync")
    #expect(run.status == 0)
    let index = try ReportFiles(folder: fleet.folder.path("reports")).index()
    #expect(index.repositories.map(\.status) == [.pass])
    #expect(index.repositories.map(\.id) == ["127.0.0.1%3A\(server.port)/team/model"])
  }

  @Test func anEmptyRepositoryHasAMirrorToo() throws {
    _ = try server.repository("team/empty.git")
    let fleet = try SyncedFleet(server, ["team/empty.git"])
    #expect(try fleet.sync().status == 0)
    #expect(try refs(fleet.mirror("team/empty.git", port: server.port)).isEmpty)
  }

  @Test func aWrongPasswordIsToldAndNotRepeated() throws {
    let fleet = try fleet(password: "wr0ng-Pa%ss/word")
    let run = try fleet.sync()
    #expect(run.status == 3)
    #expect(try fleet.errorCode() == "authentication-failed")
    #expect(run.errors.contains("sync.credentials"))
    for secret in ["wr0ng-Pa", "wr0ng-Pa%25ss%2Fword"] {
      #expect(!run.errors.contains(secret) && !run.text.contains(secret))
      #expect(fleet.files(holding: secret).isEmpty)
    }
    #expect(!FileManager.default.fileExists(atPath: fleet.mirror("team/model.git", port: server.port).path))
  }

  @Test func aCertificateOfNobodyIsRefused() throws {
    let fleet = try SyncedFleet([server.address("team/model.git")])
    #expect(try fleet.sync().status == 3)
    #expect(try fleet.errorCode() == "untrusted-certificate")
  }

  @Test func noCredentialGoesWhereTheServerSends() throws {
    let fleet = try SyncedFleet(server, ["moved/team/model.git"])
    let run = try fleet.sync()
    #expect(run.status == 3)
    #expect(try fleet.errorCode() == "redirected")
    #expect(run.errors.contains("the server sends to https://127.0.0.1:"))
    #expect(server.strayRequests().isEmpty)
  }

  @Test func aRepositoryThatIsNotThereIsTold() throws {
    let fleet = try SyncedFleet(server, ["team/none.git", "team/model.git"])
    let run = try fleet.sync()
    #expect(run.status == 3)
    #expect(try fleet.status().remotes.map { $0.error?.code } == [nil, "not-found"])
    #expect(run.errors.contains("team/model: mirrored"))
  }

  @Test func aServerThatNeverAnswersIsGivenUp() throws {
    let port = try LoopbackPort()
    let fleet = try SyncedFleet(["https://127.0.0.1:\(port.number)/x.git"], ["seconds: 1"])
    #expect(try fleet.sync().status == 3)
    #expect(try fleet.errorCode() == "timed-out")
  }

  @Test func refsWithoutEndAreGivenUp() throws {
    let fleet = try SyncedFleet(server, ["endless/model.git"], ["seconds: 60"])
    #expect(try fleet.sync().status == 3)
    #expect(try fleet.errorCode() == "too-many-refs")
  }

  @Test func aMirrorThatGrowsTooLargeStaysAsItWas() throws {
    let fleet = try fleet("megabytes: 1", "blobLimit: 1099511627776")
    #expect(try fleet.sync().status == 0)
    let before = try refs(fleet.mirror("team/model.git", port: server.port))
    var generator = SeededGenerator(seed: 1)
    let noise = (0..<(2 << 20)).map { _ in UInt8.random(in: 0...255, using: &generator) }
    var history = history
    history.commit([.file("noise.bin", noise, mode: "100644")])
    try origin.write(history)
    #expect(try fleet.sync().status == 3)
    #expect(try fleet.errorCode() == "over-quota")
    let mirror = fleet.mirror("team/model.git", port: server.port)
    #expect(try refs(mirror) == before)
    #expect(try FileManager.default.subpathsOfDirectory(atPath: mirror.path).allSatisfy { !$0.contains("tmp_") })
  }

  @Test func objectsThatGitDoesNotAcceptAreRejected() throws {
    let tree = try origin.git(
      "mktree", input: Array("100644 blob \(origin.git("rev-parse", "HEAD:model_card.md").lines[0])\t.git\n".utf8))
    let commit = try origin.git("commit-tree", "-m", "m", tree.lines[0]).lines[0]
    try origin.git("update-ref", "refs/heads/bad", commit)
    let fleet = try fleet()
    #expect(try fleet.sync().status == 3)
    #expect(try fleet.errorCode() == "rejected-objects")
  }
}
