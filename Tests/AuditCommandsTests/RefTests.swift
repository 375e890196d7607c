import CardChecker
import Foundation
import Records
import TestSupport
import Testing

/// Which refs are audited, and what is said of those that cannot be.
struct RefTests {
  private let folder: TemporaryFolder
  private let repository: GitRepository
  private let files: ReportFiles

  init() throws {
    folder = try TemporaryFolder()
    repository = try GitRepository(at: folder.path("model.git"))
    files = ReportFiles(folder: folder.path("reports"))
    var history = FastImport()
    let first = history.commit([.file("model_card.md", "# One\n"), .file("a", "a")])
    history.commit([.file("model_card.md", "# Two\n")], onto: [first])
    try repository.write(history)
  }

  @discardableResult
  private func audit(_ options: String...) throws -> Command {
    try Command.run(AuditProgram.path, ["now", repository.path, "--reports", files.folder] + options)
  }

  @Test func refsThatLeadToNoCommitAreNamed() throws {
    try repository.git("update-ref", "refs/tags/text", try repository.git("rev-parse", "main:a").lines[0])
    let run = try audit("--refs", "main", "--refs", "refs/tags/*", "--refs", "mian")
    let report = try files.report("model")
    #expect(report.ref == "refs/heads/main")
    #expect(report.errors.map(\.message) == ["mian: no ref has this name", "refs/tags/text: it leads to no commit"])
    #expect(report.errors.map(\.code) == ["no-such-ref", "ref-skipped"])
    #expect(run.text.contains("no ref has this name"))
    #expect(run.status == 3)
    let list = try AuditProgram.run("list", repository.path, "--refs", "main", "--refs", "mian")
    #expect(list.lines.contains("  skipped    mian: no ref has this name"))
    #expect(list.lines.contains("  card       model_card.md"))
    #expect(list.status == 3)
  }

  @Test func aGlobThatNoRefMatchesIsNamedAndNoFailure() throws {
    #expect(try audit("--refs", "main", "--refs", "v*", "--fail-on", "never").status == 0)
    #expect(try files.report("model").errors.map(\.message) == ["v*: no ref has this name"])
  }

  @Test(arguments: ["mian", "v*"])
  func whereNothingThatWasAskedForExistsNothingIsKnown(pattern: String) throws {
    try repository.git("update-ref", "refs/heads/other", "main")
    let run = try audit("--refs", pattern)
    #expect(run.status == 3)
    let report = try files.report("model")
    #expect(report.status == .unknown)
    #expect(report.errors.map(\.code) == ["no-such-ref"])
    #expect(run.text.contains("no ref is named \(pattern); there are refs/heads/main, refs/heads/other"))
    let list = try AuditProgram.run("list", repository.path, "--refs", pattern)
    #expect(list.status == 3)
    #expect(list.text.contains("no ref is named \(pattern)"))
  }

  @Test func anEmptyRepositoryLacksNothingThatWasAskedFor() throws {
    let empty = try GitRepository(at: folder.path("empty.git"))
    let run = try AuditProgram.run("now", empty.path, "--reports", files.folder, "--refs", "main", "--refs", "v*")
    #expect(run.status == 0)
    #expect(try files.report("empty").status == .none)
  }

  @Test func aRefThatComesToLeadNowhereIsNews() throws {
    try repository.git("update-ref", "refs/heads/side", "main")
    try repository.git("symbolic-ref", "refs/heads/alias", "refs/heads/side")
    try audit("--refs", "*")
    #expect(try files.report("model").errors.isEmpty)
    try repository.git("update-ref", "-d", "refs/heads/side")
    try audit("--refs", "*")
    let names = ["refs/heads/alias: it names a ref that does not exist"]
    #expect(try files.report("model").errors.map(\.message) == names)
  }

  @Test func anUnbornHEADBesideBranchesNamesThem() throws {
    try repository.git("symbolic-ref", "HEAD", "refs/heads/trunk")
    let run = try audit()
    #expect(run.status == 0)
    let message = "HEAD: refs/heads/trunk does not exist; there is refs/heads/main, see --refs"
    #expect(try files.report("model").errors.map(\.message) == [message])
    #expect(run.text.contains(message))
    #expect(try AuditProgram.run("list", repository.path).text.contains(message))
  }

  @Test func everyWatchedRefIsWalkedAndHEADIsReported() throws {
    var side = FastImport(start: 1_650_000_000)
    side.commit([.file("x/model-card.md", "# Side\n")], on: "refs/heads/side")
    try repository.git("fast-import", "--quiet", input: side.stream)
    try audit("--refs", "HEAD", "--refs", "*")
    #expect(try files.history("model").contains { $0.card == "x/model-card.md" })
    #expect(try files.report("model").cards.map(\.path) == ["model_card.md"])
  }
}
