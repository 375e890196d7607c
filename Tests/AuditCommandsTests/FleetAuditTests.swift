import Foundation
import Records
import TestSupport
import Testing

/// A whole fleet, audited by the program as its users run it.
@Suite(.serialized)
struct FleetAuditTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func configuration(seconds: Int) throws -> String {
    try folder.write("audit.yaml", Array("limits:\n  seconds: \(seconds)\n".utf8))
  }

  @Test func everyStateOfARepositoryIsToldAndTheGoodOnesAreAudited() throws {
    try #require(geteuid() == 0, "only root can give a repository to another user")
    let fleet = try ExampleFleet(in: folder)
    let files = ReportFiles(folder: folder.path("reports"))
    let run = try AuditProgram.run(
      "now", fleet.folder, "--reports", files.folder, "--config", try configuration(seconds: 3), "--cards",
      "**/*model_card.md")
    #expect(run.status == 3)
    let index = try files.index()
    #expect(index.repositories.map(\.id) == (fleet.sound + fleet.unsound.keys).sorted())
    for (name, code) in fleet.unsound {
      let report = try files.report(name)
      #expect(report.status == .unknown)
      #expect(report.errors.map(\.code) == [code], "\(name): \(report.errors)")
      #expect(index.repositories.first { $0.id == name }?.status == .unknown)
      #expect(run.text.contains("UNKNOWN  \(name)\n"))
      #expect(run.text.contains(code))
    }
    for name in fleet.sound {
      #expect(try files.report(name).status != .unknown, "\(name)")
      #expect(try files.report(name).errors.isEmpty)
    }
    for name in ["empty", "unborn", "cardless"] {
      let report = try files.report(name)
      #expect(report.status == .none)
      #expect(report.cards.isEmpty)
    }
    #expect(try files.report("shallow").partial)
  }

  @Test func aRepositoryThatBreaksKeepsItsLastGoodResultAsStale() throws {
    let repository = try GitRepository(at: folder.path("fleet/model.git"))
    var history = FastImport()
    history.commit([.file("model_card.md", "# A card\n")])
    try repository.write(history)
    let files = ReportFiles(folder: folder.path("reports"))
    _ = try AuditProgram.run("now", folder.path("fleet"), "--reports", files.folder)
    let good = try files.report("model")
    let before = try files.snapshot()

    try FileManager.default.moveItem(atPath: repository.path + "/objects", toPath: repository.path + "/gone")
    try FileManager.default.createDirectory(atPath: repository.path + "/objects", withIntermediateDirectories: true)
    let run = try AuditProgram.run("now", folder.path("fleet"), "--reports", files.folder)
    #expect(run.status == 3)
    let bad = try files.report("model")
    #expect(bad.status == .unknown)
    #expect(bad.stale)
    #expect(bad.cards == good.cards)

    try FileManager.default.removeItem(atPath: repository.path + "/objects")
    try FileManager.default.moveItem(atPath: repository.path + "/gone", toPath: repository.path + "/objects")
    let mended = try AuditProgram.run("now", folder.path("fleet"), "--reports", files.folder)
    #expect(mended.status != 3)
    var after = try files.snapshot()
    #expect(try files.events().map(\.to) == [good.cards[0].assessment.status, .unknown, good.status])
    #expect(try files.events().dropFirst().allSatisfy { $0.cause == .audit && $0.commit == nil })
    after["events.jsonl"] = before["events.jsonl"]
    #expect(after == before)
  }

  @Test func aSecondAuditChangesNothing() throws {
    try writeSoundFleet()
    let files = ReportFiles(folder: folder.path("reports"))
    let arguments = ["now", folder.path("fleet"), "--reports", files.folder, "--now", "2026-01-31T09:30:00Z"]
    let first = try Command.run(AuditProgram.path, arguments)
    let before = try files.snapshot()
    let second = try Command.run(AuditProgram.path, arguments)
    #expect(try files.snapshot() == before)
    #expect(first.status == second.status)
    #expect(first.text == second.text)
  }

  @Test func stepByStepEqualsAtOnce() throws {
    let repository = try GitRepository(at: folder.path("model.git"))
    try repository.write(RandomHistory.stream(seed: 11, commits: 40))
    let commits = try repository.git("rev-list", "--reverse", "--first-parent", "main").lines
    let files = ReportFiles(folder: folder.path("steps"))
    for commit in commits {
      try repository.git("update-ref", "refs/heads/main", commit)
      _ = try AuditProgram.run("now", repository.path, "--reports", files.folder)
    }
    let atOnce = ReportFiles(folder: folder.path("once"))
    _ = try AuditProgram.run("now", repository.path, "--reports", atOnce.folder)
    #expect(
      try files.snapshot()["repositories/model/report.json"] == atOnce.snapshot()["repositories/model/report.json"])
    let pairs = try files.history("model").map { "\($0.commit) \($0.card) \($0.change) \($0.status)" }
    #expect(
      pairs.sorted()
        == (try atOnce.history("model").map { "\($0.commit) \($0.card) \($0.change) \($0.status)" }.sorted()))
    #expect(try files.history("model").map(\.sequence) == Array(1...pairs.count))
  }

  @Test func afterAForcePushAndGCTheReportEqualsOneMadeFromScratch() throws {
    let repository = try GitRepository(at: folder.path("model.git"))
    try repository.write(RandomHistory.stream(seed: 12, commits: 40))
    let files = ReportFiles(folder: folder.path("kept"))
    _ = try AuditProgram.run("now", repository.path, "--reports", files.folder)
    let recorded = try files.history("model").count

    let fork = try #require(try repository.git("rev-list", "main").lines.dropFirst(10).first)
    try repository.git("update-ref", "refs/heads/main", fork)
    try repository.git("gc", "--quiet", "--prune=now")
    _ = try AuditProgram.run("now", repository.path, "--reports", files.folder)
    let scratch = ReportFiles(folder: folder.path("scratch"))
    _ = try AuditProgram.run("now", repository.path, "--reports", scratch.folder)
    #expect(
      try files.snapshot()["repositories/model/report.json"] == scratch.snapshot()["repositories/model/report.json"])
    #expect(try files.history("model").count == recorded)
  }

  @Test func severalAuditsAtOnceWriteEachRecordOnce() async throws {
    try writeSoundFleet()
    let files = ReportFiles(folder: folder.path("shared"))
    let statuses = try await withThrowingTaskGroup(of: Int32.self) { group in
      for _ in 0..<3 { group.addTask { try audit(into: files).status } }
      return try await group.reduce(into: Set<Int32>()) { $0.insert($1) }
    }
    #expect(statuses.isDisjoint(with: [2, 3]))
    let alone = ReportFiles(folder: folder.path("alone"))
    _ = try audit(into: alone)
    var (together, expected) = (try files.snapshot(), try alone.snapshot())
    // Who folds first sees fewer repositories, so only the order of events may differ.
    let events = [together, expected].map { $0["events.jsonl"]?.split(separator: "\n").sorted() }
    #expect(events[0] == events[1])
    together["events.jsonl"] = nil
    expected["events.jsonl"] = nil
    #expect(together == expected)
  }

  /// Kills the program wherever it happens to be; whoever runs it next must not see that it was.
  @Test func killedAtAnyInstantItLosesAndDoublesNothing() throws {
    try writeSoundFleet()
    let undisturbed = ReportFiles(folder: folder.path("undisturbed"))
    let start = ContinuousClock.now
    _ = try audit(into: undisturbed)
    let duration = (ContinuousClock.now - start) * 1.2
    let expected = try undisturbed.snapshot()
    var random = SeededGenerator(seed: 2026)
    for number in 0..<100 {
      let files = ReportFiles(folder: folder.path("killed-\(number)"))
      try killAudit(into: files, after: duration * Double.random(in: 0..<1, using: &random))
      _ = try audit(into: files)
      #expect(try files.snapshot() == expected, "killed for the \(number + 1). time")
      try FileManager.default.removeItem(atPath: files.folder)
    }
  }

  private func audit(into files: ReportFiles) throws -> Command {
    try AuditProgram.run(
      "now", folder.path("fleet"), "--reports", files.folder, "--cards", "**/*model_card.md", "--quiet")
  }

  private func killAudit(into files: ReportFiles, after delay: Duration) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: AuditProgram.path)
    process.arguments = [
      "now", folder.path("fleet"), "--reports", files.folder, "--cards", "**/*model_card.md", "--quiet",
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    // The instant is the point of the test: any one will do.
    usleep(UInt32(delay.components.attoseconds / 1_000_000_000_000) + UInt32(delay.components.seconds) * 1_000_000)
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  private func writeSoundFleet() throws {
    for number in 0..<20 {
      let repository = try GitRepository(at: folder.path("fleet/model-\(number).git"))
      try repository.write(RandomHistory.stream(seed: UInt64(number), commits: 12, folders: 3))
    }
  }
}
