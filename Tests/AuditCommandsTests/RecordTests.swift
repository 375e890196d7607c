import CardChecker
import Foundation
import Records
import TestSupport
import Testing

/// What the files of one repository say after one run and the next.
struct RecordTests {
  private let folder: TemporaryFolder
  private let repository: GitRepository
  private let files: ReportFiles

  init() throws {
    folder = try TemporaryFolder()
    repository = try GitRepository(at: folder.path("model.git"))
    files = ReportFiles(folder: folder.path("reports"))
    var history = FastImport()
    let first = history.commit([.file("model_card.md", "# One\n"), .file("a", "a")])
    let second = history.commit([.file("model_card_metadata.yaml", "model_version: v1\n")], onto: [first])
    let third = history.commit([.file("a", "b")], onto: [second])
    history.commit([.file("model_card.md", "# Two\n\n{{ card_data }}\n")], onto: [third])
    try repository.write(history)
  }

  @discardableResult
  private func audit(_ options: String...) throws -> Command {
    try Command.run(AuditProgram.path, ["now", repository.path, "--reports", files.folder] + options)
  }

  private func historyPath() -> String { files.folder + "/repositories/model/history.jsonl" }

  @Test func aRefThatGoesBackAndForthDoublesNoLine() throws {
    let commits = try repository.git("rev-list", "main").lines
    for place in [0, 2, 0, 3, 1, 0] {
      try repository.git("update-ref", "refs/heads/main", commits[place])
      try audit()
    }
    try repository.git("symbolic-ref", "HEAD", "refs/heads/unborn")
    try audit()
    try repository.git("symbolic-ref", "HEAD", "refs/heads/main")
    try audit()
    #expect(try files.history("model").map(\.change) == [.added, .context, .modified])
  }

  @Test func aRefThatComesBackUnderAnotherLayoutDoublesNoLine() throws {
    try audit()
    let newest = try repository.commit("main")
    try repository.git("update-ref", "refs/heads/main", "main~3")
    try audit("--cards", "*.md")
    try repository.git("update-ref", "refs/heads/main", newest)
    try audit("--cards", "*.md")
    #expect(try files.history("model").map(\.change) == [.added, .context, .modified])
  }

  @Test func aReportThatWasDamagedIsWrittenAnew() throws {
    try audit()
    let before = try files.snapshot()
    let url = URL(fileURLWithPath: files.folder + "/repositories/model/report.json")
    try Data(contentsOf: url).dropLast(40).write(to: url)
    try audit()
    #expect(try files.snapshot() == before)
  }

  @Test func eachChangeOfACardIsALine() throws {
    #expect(try audit().status == 1)
    let records = try files.history("model")
    #expect(records.map(\.change) == [.added, .context, .modified])
    #expect(records.map(\.sequence) == [1, 2, 3])
    #expect(records.map(\.status) == [.pass, .fail, .fail])
    #expect(records[2].appeared == ["placeholder/template-syntax-left"])
    #expect(records[2].commit.description == (try repository.commit()))
    #expect(
      records[1].metadata?.description == (try repository.git("rev-parse", "main:model_card_metadata.yaml").lines[0]))
  }

  @Test func aDeletedCardHasALineAndNoReport() throws {
    try audit()
    let tree = try repository.git("mktree", input: []).lines[0]
    let commit = try repository.git("commit-tree", tree, "-p", "main", "-m", "m").lines[0]
    try repository.git("update-ref", "refs/heads/main", commit)
    let run = try audit()
    #expect(run.status == 1)
    #expect(run.text.contains("FAIL  model  model_card.md\n      deleted by \(commit.prefix(7)), "))
    let last = try #require(try files.history("model").last)
    #expect(last.change == .deleted)
    #expect(last.details == nil)
    #expect(last.status == .none)
    #expect(last.resolved.contains("placeholder/template-syntax-left"))
    let report = try files.report("model")
    #expect(report.status == .fail)
    #expect(report.cards.isEmpty)
    #expect(report.findings.map(\.finding.rule) == ["history/card-deleted"])
    #expect(report.findings.map(\.introducedBy?.commit.description) == [commit])
    #expect(try files.index().repositories.map(\.errors) == [1])
    #expect(try files.index().rules.map(\.rule) == ["history/card-deleted"])
    let event = try #require(try files.events().last)
    #expect(event.to == Status.none)
    #expect(event.commit?.description == commit)
  }

  @Test func eventsAreKeptWhereTheStateIsLost() throws {
    try audit()
    let before = try files.events()
    try FileManager.default.removeItem(atPath: files.folder + "/.state")
    try audit()
    #expect(try files.events().prefix(before.count).map(\.card) == before.map(\.card))
    #expect(try files.history("model").count == 3)
  }

  @Test func aPolicyThatDemandsACardFailsARepositoryWithoutOne() throws {
    let configuration = try folder.write("audit.yaml", Array("policy: czi\n".utf8))
    let run = try audit("--cards", "nothing.md", "--config", configuration)
    #expect(run.status == 1)
    #expect(try files.report("model").status == .fail)
    #expect(run.text.contains("no card, and the policy czi demands one"))
  }

  @Test func anotherPolicyIsRecordedOnceAndBlamesNobody() throws {
    let configuration = try folder.write("audit.yaml", Array("policy: czi\n".utf8))
    try audit()
    let before = try files.history("model")
    try audit("--config", configuration)
    try audit("--config", configuration)
    let records = try files.history("model").dropFirst(before.count)
    #expect(records.map(\.change) == [.policy])
    #expect(records.first?.appeared.contains("structure/template-required") == true)
    #expect(records.first?.policy != before.last?.policy)
    #expect(records.first?.author == nil)
    #expect(try files.report("model").policy.name == "czi")
    // There and back again: a verdict that is recorded already is not recorded twice.
    try audit()
    try audit("--config", configuration)
    let changes = try files.history("model").dropFirst(before.count).map { "\($0.change) \($0.policy)" }
    #expect(changes.count == Set(changes).count)
    let stored = try FileManager.default.contentsOfDirectory(atPath: files.folder + "/policies")
    #expect(Set(try files.history("model").map { $0.policy + ".yaml" }).isSubset(of: Set(stored)))
  }

  @Test func aPolicyThatComesWithACommitIsTheCauseAllTheSame() throws {
    try repository.git("update-ref", "refs/heads/main", "main~3")
    try audit()
    let blob = try repository.git("rev-parse", "main:model_card.md").lines[0]
    let tree = try repository.git("mktree", input: Array("100644 blob \(blob)\tmodel_card.md\n".utf8)).lines[0]
    let commit = try repository.git("commit-tree", tree, "-p", "main", "-m", "unrelated").lines[0]
    try repository.git("update-ref", "refs/heads/main", commit)
    try audit("--config", try folder.write("audit.yaml", Array("policy: czi\n".utf8)))
    let event = try #require(try files.events().last)
    #expect(event.to == .fail)
    #expect(event.cause == .policy)
    #expect(event.author == nil)
  }

  @Test func aHistoryThatWasLostIsWrittenAnew() throws {
    try audit()
    let before = try files.snapshot()
    try FileManager.default.removeItem(atPath: historyPath())
    try audit()
    #expect(try files.snapshot() == before)
  }

  /// The program dies while it writes; then the file goes that it was to continue.
  @Test(arguments: [false, true])
  func pendingChangesToALostHistoryAreLeftOut(historyIsLost: Bool) throws {
    let whole = ReportFiles(folder: folder.path("whole"))
    let tip = try repository.commit("main")
    try repository.git("update-ref", "refs/heads/main", "main~1")
    try audit()
    _ = try AuditProgram.run("now", repository.path, "--reports", whole.folder)
    try repository.git("update-ref", "refs/heads/main", tip)
    let obstacle = files.folder + "/repositories/model/report.json.new"
    try FileManager.default.createDirectory(atPath: obstacle, withIntermediateDirectories: true)
    #expect(try audit().status == 3)
    let pending = files.folder + "/.state/repositories/model/pending.json"
    #expect(FileManager.default.fileExists(atPath: pending))
    try FileManager.default.removeItem(atPath: obstacle)
    if historyIsLost { try FileManager.default.removeItem(atPath: historyPath()) }
    #expect(try audit().status == 1)
    #expect(!FileManager.default.fileExists(atPath: pending))
    _ = try AuditProgram.run("now", repository.path, "--reports", whole.folder)
    let names = ["history.jsonl", "report.json"].map { "repositories/model/" + $0 }
    for name in names { #expect(try files.snapshot()[name] == whole.snapshot()[name]) }
  }

  @Test(arguments: [1, 40, 700])
  func aHistoryThatWasCutShortIsCompletedWithoutDoublingALine(bytes: Int) throws {
    try audit()
    let before = try files.snapshot()
    let url = URL(fileURLWithPath: historyPath())
    try Data(contentsOf: url).dropLast(bytes).write(to: url)
    try audit()
    #expect(try files.snapshot() == before)
  }

  /// The program dies in its first audit, wherever it is in the history.
  @Test(arguments: [0, 1, 300, 2000])
  func aFirstAuditThatWasInterruptedIsCompleted(bytes: Int) throws {
    try audit()
    let before = try files.snapshot()
    let url = URL(fileURLWithPath: historyPath())
    try Data(contentsOf: url).prefix(bytes).write(to: url)
    try FileManager.default.removeItem(atPath: files.folder + "/.state/repositories/model/cursor.json")
    try audit()
    #expect(try files.snapshot() == before)
  }

  /// What the history holds is not looked at, so nothing is said of a line that is no record.
  @Test func anotherPolicyIsRecordedWithoutReadingTheHistory() throws {
    let configuration = try folder.write("audit.yaml", Array("policy: czi\n".utf8))
    try audit()
    let url = URL(fileURLWithPath: historyPath())
    var bytes = try Data(contentsOf: url)
    let length = bytes.count
    bytes[0] = UInt8(ascii: "x")
    try bytes.write(to: url)
    for _ in 0..<2 {
      #expect(try audit("--config", configuration).status == 1)
      #expect(try audit().status == 1)
    }
    let added = try Data(contentsOf: url).dropFirst(length).split(separator: UInt8(ascii: "\n"))
    let changes = try added.map { try JSONText.decode(HistoryRecord.self, from: $0) }
    #expect(changes.map(\.change) == [.policy, .policy])
    #expect(changes.map(\.sequence) == [4, 5])
    #expect(Set(changes.map(\.policy)).count == 2)
  }

  @Test func aLineThatIsNoRecordIsNamedAndLeftAlone() throws {
    try audit()
    let url = URL(fileURLWithPath: historyPath())
    try (Data(contentsOf: url) + Data("nonsense\n".utf8)).write(to: url)
    try repository.git("update-ref", "refs/heads/main", "main~1")
    let run = try audit()
    #expect(run.status == 3)
    #expect(run.text.contains("line 4 is no record") || run.errors.contains("line 4 is no record"))
    #expect(try String(contentsOf: url, encoding: .utf8).hasSuffix("nonsense\n"))
  }

  @Test func aReportThatWasLostIsWrittenAnew() throws {
    try audit()
    let before = try files.snapshot()
    try FileManager.default.removeItem(atPath: files.folder + "/repositories/model/report.json")
    try audit()
    #expect(try files.snapshot() == before)
  }
}
