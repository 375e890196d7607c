import CardChecker
import Foundation
import Records
import TestSupport
import Testing

/// What goes wrong in one place is told, and keeps nothing else from being audited.
struct IsolationTests {
  private let folder: TemporaryFolder
  private let files: ReportFiles

  init() throws {
    folder = try TemporaryFolder()
    files = ReportFiles(folder: folder.path("reports"))
    for name in ["one", "two"] {
      var history = FastImport()
      history.commit([.file("model_card.md", "# \(name)\n")])
      try GitRepository(at: folder.path("fleet/\(name).git")).write(history)
    }
  }

  @Test(arguments: [0o000, 0o444])
  func aFolderThatCannotBeSearchedIsNamed(permissions: Int) throws {
    let hidden = folder.path("fleet/hidden")
    _ = try GitRepository(at: hidden + "/three.git")
    try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: hidden)
    defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: hidden) }
    let run = try AuditProgram.runUnprivileged("now", folder.path("fleet"), "--reports", files.folder)
    #expect(run.status == 3)
    #expect(run.text.contains("\(hidden) cannot be searched for repositories: Permission denied"))
    let index = try files.index()
    #expect(index.repositories.map(\.id) == ["one", "two"])
    #expect(index.repositories.allSatisfy { $0.status == .pass })
    #expect(index.errors.map(\.code) == ["unreadable"])
    #expect(index.errors[0].message.contains(hidden))
    let list = try AuditProgram.runUnprivileged("list", folder.path("fleet"))
    #expect(list.status == 3)
    #expect(list.errors.contains(hidden))
    #expect(list.text.contains("model_card.md"))
  }

  @Test func moreJobsThanFilesMayBeOpenAreNoFailure() throws {
    for number in 0..<40 {
      try FileManager.default.copyItem(atPath: folder.path("fleet/one.git"), toPath: folder.path("fleet/\(number).git"))
    }
    let arguments = ["now", folder.path("fleet"), "--jobs", "1024", "--reports", files.folder]
    let run = try Command.run("sh", ["-c", "ulimit -n 64; exec \"$@\"", "sh", AuditProgram.path] + arguments)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try files.index().totals.passing == 42)
  }

  @Test func pendingChangesThatAreNoneAreToldInReportAndIndex() throws {
    _ = try AuditProgram.run("now", folder.path("fleet"), "--reports", files.folder)
    let before = try files.snapshot()
    let pending = URL(fileURLWithPath: files.folder + "/.state/repositories/one/pending.json")
    try Data("nonsense".utf8).write(to: pending)
    for _ in 0..<2 {
      let run = try AuditProgram.run("now", folder.path("fleet"), "--reports", files.folder)
      #expect(run.status == 3)
      let report = try files.report("one")
      #expect(report.errors.map(\.code) == ["malformed"])
      #expect(report.errors[0].message.contains(pending.path))
      #expect(report.stale)
      #expect(try files.index().repositories.map(\.status) == [.unknown, .pass])
    }
    #expect(try Data(contentsOf: pending) == Data("nonsense".utf8))
    try FileManager.default.removeItem(at: pending)
    #expect(try AuditProgram.run("now", folder.path("fleet"), "--reports", files.folder).status == 0)
    var after = try files.snapshot()
    after["events.jsonl"] = before["events.jsonl"]
    #expect(after == before)
  }

  @Test func aConfiguredPathThatIsGoneIsOneRepositorysError() throws {
    let configuration = try folder.write("audit.yaml", Array("repositories: [fleet/one.git, fleet/gone.git]\n".utf8))
    let run = try AuditProgram.run("now", "--config", configuration, "--reports", files.folder)
    #expect(run.status == 3)
    #expect(run.text.contains("the path does not exist"))
    #expect(try files.index().repositories.map { "\($0.id) \($0.status)" } == ["gone unknown", "one pass"])
    #expect(try files.report("gone").errors.map(\.code) == ["not-a-repository"])
  }

  @Test func namesTooLongForAFolderAreAuditedAllTheSame() throws {
    let name = "fleet/" + String(repeating: "é", count: 100)
    try FileManager.default.moveItem(atPath: folder.path("fleet/one.git"), toPath: folder.path(name))
    let run = try AuditProgram.run("now", folder.path("fleet"), "--reports", files.folder)
    #expect(run.status == 0)
    let row = try #require(try files.index().repositories.first)
    #expect(row.id == String(repeating: "%C3%A9", count: 100))
    #expect(FileManager.default.fileExists(atPath: "\(files.folder)/\(row.report)"))
  }

  @Test(arguments: [
    "repositories/one", "repositories/one/report.json.new", "repositories/one/history.jsonl/x",
    ".state/repositories/one/cursor.json/x", ".state/repositories/one/lock/x",
  ])
  func filesOfOneRepositoryThatCannotBeWrittenAreItsOwnTrouble(obstacle: String) throws {
    if obstacle.hasSuffix("one") {
      try FileManager.default.createDirectory(
        atPath: files.folder + "/repositories", withIntermediateDirectories: true)
      try Data("in the way".utf8).write(to: URL(fileURLWithPath: "\(files.folder)/\(obstacle)"))
    } else {
      try FileManager.default.createDirectory(
        atPath: "\(files.folder)/\(obstacle)", withIntermediateDirectories: true)
    }
    let run = try AuditProgram.run("now", folder.path("fleet"), "--reports", files.folder)
    #expect(run.status == 3)
    #expect(run.text.contains("UNKNOWN  one\n"))
    let index = try files.index()
    #expect(index.repositories.map { "\($0.id) \($0.status)" } == ["one unknown", "two pass"])
    #expect(index.errors.map(\.code) == ["input-output"])
    let place = obstacle.hasSuffix("x") ? String(obstacle.dropLast(2)) : obstacle
    try FileManager.default.removeItem(atPath: "\(files.folder)/\(place)")
    #expect(try AuditProgram.run("now", folder.path("fleet"), "--reports", files.folder).status == 0)
    #expect(try files.history("one").count == 1)
    #expect(try files.index().errors.isEmpty)
  }
}
