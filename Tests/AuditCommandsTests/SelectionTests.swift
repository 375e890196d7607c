import Foundation
import Records
import TestSupport
import Testing

/// Which repositories are audited: ids, parts of the fleet, remotes; and audits that begin anew.
struct SelectionTests {
  private let folder: TemporaryFolder
  private let files: ReportFiles

  init() throws {
    folder = try TemporaryFolder()
    files = ReportFiles(folder: folder.path("reports"))
    for (number, name) in ["vision/leaf", "vision/nuclei", "speech/spotter"].enumerated() {
      try GitRepository(at: folder.path("models/\(name).git"))
        .write(RandomHistory.stream(seed: UInt64(number + 70), commits: 12, folders: 3))
    }
    try configure("")
  }

  private func configure(_ text: String) throws {
    try folder.write("audit.yaml", Array("repositories: [models]\nreports: reports\n\(text)".utf8))
  }

  @discardableResult
  private func now(_ arguments: String...) throws -> Command {
    try Command.run(
      AuditProgram.path, ["now"] + arguments, in: folder.path, environment: ["CONFIGURATION_DIRECTORY": folder.path])
  }

  @Test func anIDOfTheConfigurationMeansThatRepository() throws {
    #expect(try now("vision/leaf").status != 2)
    #expect(try files.index().repositories.map(\.id) == ["vision/leaf"])
  }

  @Test func anIDThatIsNearlyRightIsToldWhatWasMeant() throws {
    let run = try now("vision/laef")
    #expect(run.status == 2)
    #expect(run.errors.contains("did you mean vision/leaf?"))
    #expect(try now("leaf").errors.contains("did you mean vision/leaf?"))
    #expect(try now("nothing-like-it").errors.contains("audit list shows"))
  }

  @Test func aPathGoesBeforeAnID() throws {
    _ = try GitRepository(at: folder.path("vision/leaf"), isBare: false)
    try now("vision/leaf")
    #expect(try files.index().repositories.map(\.id) == ["leaf"])
  }

  @Test func thePartsOfTheFleetMakeTheWhole() throws {
    for part in ["1/3", "2/3", "3/3"] { #expect(try now("--shard", part).status != 2) }
    #expect(try files.index().repositories.map(\.id) == ["speech/spotter", "vision/leaf", "vision/nuclei"])
    let whole = ReportFiles(folder: folder.path("whole"))
    try now("--reports", whole.folder)
    #expect(try files.snapshot()["index.json"] == whole.snapshot()["index.json"])
  }

  @Test func aFullAuditMakesTheSameReportsAndNoRecordTwice() throws {
    try now()
    let before = try files.snapshot()
    #expect(try now("--full").status != 2)
    #expect(try files.snapshot() == before)
  }

  @Test func aFullAuditMakesGoodWhatTheCursorHides() throws {
    try now()
    let before = try files.snapshot()
    let path = folder.path("reports/.state/repositories/vision%2Fleaf/cursor.json")
    var cursor = try String(contentsOfFile: path, encoding: .utf8)
    // A cursor that is wrong, though it can be read: what an earlier fault may have left.
    cursor = cursor.replacing(#/"completeness" : [0-9.]+/#, with: "\"completeness\" : 3")
    try Data(cursor.utf8).write(to: URL(fileURLWithPath: path))
    try now("--full")
    #expect(try files.snapshot() == before)
  }

  @Test func aRefThatComesBackAfterAFullAuditIsNotRecordedAgain() throws {
    let leaf = GitRepository(existing: folder.path("models/vision/leaf.git"))
    try now()
    let count = try files.history("vision%2Fleaf").count
    let tip = try leaf.commit("main")
    try leaf.git("update-ref", "refs/heads/main", "main~2")
    try now("--full")
    try leaf.git("update-ref", "refs/heads/main", tip)
    try now()
    #expect(try files.history("vision%2Fleaf").count == count)
  }

  @Test func aRemoteWithoutAMirrorIsUnknownAndSaysWhatMakesOne() throws {
    try configure("remotes: ['https://ada@127.0.0.1:9/leaf.git']\n")
    let run = try now("--no-sync")
    #expect(run.status == 3)
    let report = try files.report("127.0.0.1%3A9%2Fleaf")
    #expect(report.status == .unknown)
    #expect(report.source == "https://127.0.0.1:9/leaf.git")
    #expect(report.errors.map(\.code) == ["not-mirrored"])
    #expect(report.errors.first?.message.contains("audit sync") == true)
    #expect(try files.index().repositories.count == 4)
  }

  @Test func aSyncThatFailsStopsNoAudit() throws {
    try configure("remotes: ['https://127.0.0.1:9/leaf.git']\n")
    let run = try now()
    #expect(run.status == 3)
    #expect(run.text.contains("sync-failed"))
    #expect(try files.index().repositories.count == 4)
  }

  @Test func aMirrorIsAudited() throws {
    try configure("remotes: ['https://git.example.org/leaf.git']\n")
    let mirror = folder.path("reports/.state/mirrors/git.example.org%2Fleaf.git")
    try FileManager.default.createDirectory(
      atPath: folder.path("reports/.state/mirrors"), withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: folder.path("models/vision/leaf.git"), toPath: mirror)
    try now("--no-sync")
    let report = try files.report("git.example.org%2Fleaf")
    #expect(report.errors.isEmpty)
    #expect(report.source == "https://git.example.org/leaf.git")
  }

  @Test func theConfigurationThatIsFoundCountsForPathsToo() throws {
    try configure("policy: gone.yaml\n")
    #expect(try now("models/vision").status == 2)
  }
}
