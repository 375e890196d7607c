import CardChecker
import Foundation
import Records
import TestSupport
import Testing

/// What a pull request changes, as `audit now A..B` tells it.
struct RangeTests {
  private static let clean = "# A card\n\nIt says something.\n"
  private static let flawed = "# A card\n\nIt says something.\n\n{{ card_data }}\n"

  private let folder: TemporaryFolder
  private let repository: GitRepository

  init() throws {
    folder = try TemporaryFolder()
    repository = try GitRepository(at: folder.path("model.git"))
  }

  private func audit(_ range: String, _ options: String...) throws -> Command {
    try Command.run(AuditProgram.path, ["now", range, repository.path] + options, in: folder.path)
  }

  private func report(_ range: String) throws -> RangeReport {
    try JSONText.decode(RangeReport.self, from: try audit(range, "--format", "json").output)
  }

  private func write(_ steps: [FastImport.Change]...) throws {
    var history = FastImport()
    var tip: FastImport.Mark?
    for step in steps { tip = history.commit(step, onto: [tip].compactMap(\.self)) }
    try repository.write(history)
  }

  @Test func whatIsNewIsToldWithScoresBeforeAndAfter() throws {
    try write(
      [.file("model_card.md", Self.clean), .file("b/model_card.md", Self.flawed)],
      [.file("model_card.md", Self.flawed)])
    let report = try report("main~1..main")
    #expect(report.base.commit.description == (try repository.commit("main~1")))
    #expect(report.head.commit.description == (try repository.commit("main")))
    #expect(report.cards.map(\.path) == ["model_card.md"])
    let card = try #require(report.cards.first)
    #expect(card.change == .modified)
    #expect(card.appeared.map(\.rule) == ["placeholder/template-syntax-left"])
    #expect(card.resolved.isEmpty)
    #expect(card.before?.status == .pass)
    #expect(card.after?.status == .fail)
    let run = try audit("main~1..main")
    #expect(run.status == 1)
    #expect(run.lines.contains { $0.hasPrefix("model_card.md:5: error: ") })
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["model.git"])
  }

  @Test func oldFaultsFailNobody() throws {
    try write([.file("model_card.md", Self.flawed)], [.file("model_card.md", "\nMore.\n\n" + Self.flawed)])
    let run = try audit("main^..")
    #expect(run.status == 0, "\(run.text)")
    #expect(try report("main^..").cards.first?.appeared == [])
  }

  @Test func whatIsMendedIsTold() throws {
    try write([.file("model_card.md", Self.flawed)], [.file("model_card.md", Self.clean)])
    #expect(try report("HEAD~..HEAD").cards.first?.resolved.map(\.rule) == ["placeholder/template-syntax-left"])
    let run = try audit("HEAD~..HEAD")
    #expect(run.status == 0)
    #expect(run.lines.contains { $0.hasPrefix("mended: ") })
  }

  @Test func addedDeletedAndRenamedCardsAreToldApart() throws {
    try write(
      [.file("a/model_card.md", Self.flawed), .file("b/model_card.md", Self.clean)],
      [
        .deleted("a/model_card.md"), .file("c/model_card.md", Self.flawed), .deleted("b/model_card.md"),
        .file("d/model_card.md", "# Another\n"),
      ])
    let cards = try report("main~1..main").cards
    #expect(cards.map(\.path) == ["b/model_card.md", "c/model_card.md", "d/model_card.md"])
    #expect(cards.map(\.change) == [.deleted, .renamed, .added])
    #expect(cards[0].after == nil)
    #expect(cards[1].previousPath == "a/model_card.md")
    #expect(cards[1].appeared.isEmpty)
    #expect(cards[2].before == nil)
  }

  @Test func aCardThatIsRenamedAndEditedIsOneCard() throws {
    try write(
      [.file("a/model_card.md", Self.flawed)],
      [.deleted("a/model_card.md"), .file("b/model_card.md", Self.flawed + "\nAnd more.\n")])
    let cards = try report("main~1..main").cards
    #expect(cards.map(\.change) == [.modified])
    #expect(cards.map(\.previousPath) == ["a/model_card.md"])
    #expect(cards[0].appeared.isEmpty)
    #expect(try audit("main~1..main").status == 0)
  }

  @Test func aCardThatIsDeletedFails() throws {
    try write([.file("model_card.md", Self.clean), .file("x", "x")], [.deleted("model_card.md")])
    #expect(try report("main~1..main").cards.flatMap(\.appeared).map(\.rule) == ["history/card-deleted"])
    let run = try audit("main~1..main")
    #expect(run.status == 1)
    #expect(run.lines.contains { $0.hasPrefix("model_card.md:1: error: ") })
  }

  @Test func metadataThatChangesIsAChangeOfTheCard() throws {
    try write(
      [.file("model_card.md", Self.clean)], [.file("model_card_metadata.yaml", "model_version: v1\n"), .file("x", "x")])
    #expect(try report("main~1..main").cards.map(\.change) == [.context])
  }

  @Test func aScriptThatIsGoneIsAFaultOfTheCardThatNamesIt() throws {
    let sections = Template.builtIn[3].headings.map { heading in
      let answer = heading.name == "Training Code" ? "Run `train.py` once." : "It says something."
      return String(repeating: "#", count: heading.level) + " \(heading.name)\n\n\(answer)\n"
    }
    let text = (["# A card\n"] + sections).joined(separator: "\n")
    try write([.file("model_card.md", text), .file("train.py", "")], [.deleted("train.py")], [.file("x", "x")])
    let cards = try report("main~2..main~1").cards
    #expect(cards.map(\.change) == [.tree])
    #expect(cards.flatMap(\.appeared).map(\.slot) == ["Training Code"])
    #expect(try report("main~1..main").cards.isEmpty)
  }

  /// Main went on meanwhile; three dots leave that out, two do not.
  @Test func threeDotsMeanWhatTheBranchDid() throws {
    var history = FastImport()
    let fork = history.commit([.file("a/model_card.md", Self.clean), .file("b/model_card.md", Self.clean)])
    history.commit([.file("a/model_card.md", Self.flawed)], onto: [fork])
    history.commit([.file("b/model_card.md", Self.flawed)], onto: [fork], on: "refs/heads/topic")
    try repository.write(history)
    #expect(try report("main...topic").cards.map(\.path) == ["b/model_card.md"])
    #expect(try report("main..topic").cards.map(\.path) == ["a/model_card.md", "b/model_card.md"])
  }

  @Test(arguments: ["sarif", "junit", "github", "markdown"])
  func otherToolsAreToldWhatIsNew(format: String) throws {
    try write(
      [.file("model_card.md", "# {{ firstone }}\n")],
      [.file("model_card.md", "# {{ firstone }}\n\nSome text.\n\n{{ secondone }}\n")])
    let run = try audit("main~1..main", "--format", format)
    #expect(run.status == 1)
    #expect(run.text.contains("template-syntax-left"))
    #expect(run.text.contains("secondone"))
    #expect(!run.text.contains("firstone"))
  }

  @Test func aWarningCountsWhereItIsAskedFor() throws {
    try write([.file("model_card.md", Self.clean)], [.file("model_card.md", Self.clean + "\n[insert the data here]\n")])
    #expect(try audit("main~1..main").status == 0)
    #expect(try audit("main~1..main", "--fail-on", "warning").status == 1)
    #expect(try audit("main~1..main", "--fail-on", "never").status == 0)
  }

  @Test(arguments: ["nowhere..main", "main~7..main", "main..feedbeef", "main...other"])
  func aRevisionThatIsNoneIsWrongUsage(range: String) throws {
    var history = FastImport()
    history.commit([.file("model_card.md", Self.clean)])
    history.commit([.file("model_card.md", Self.clean)], on: "refs/heads/other")
    try repository.write(history)
    let run = try audit(range)
    #expect(run.status == 2)
    #expect(run.text.isEmpty)
    #expect(run.errors.contains(repository.path))
  }

  @Test func aRangeIsOfOneRepositoryAndWritesNothing() throws {
    try write([.file("model_card.md", Self.clean)], [.file("x", "x")])
    _ = try GitRepository(at: folder.path("other.git"))
    #expect(try AuditProgram.run("now", "main~1..main", folder.path).status == 2)
    #expect(try audit("main~1..main", "--reports", folder.path("out")).status == 2)
    #expect(try AuditProgram.run("now", "main~1..main", in: repository.path).status == 0)
  }

  @Test func aRepositoryThatCannotBeReadIsExitCodeThree() throws {
    try write([.file("model_card.md", Self.clean)], [.file("model_card.md", Self.flawed)])
    let blob = try repository.git("rev-parse", "main:model_card.md").lines[0]
    try FileManager.default.removeItem(atPath: repository.path + "/objects/\(blob.prefix(2))/\(blob.dropFirst(2))")
    let run = try audit("main~1..main")
    #expect(run.status == 3)
    #expect(run.errors.contains("missing-object"))
  }

  @Test func aFolderOfThatNameIsAFolder() throws {
    let other = try GitRepository(at: folder.path("a..b"))
    #expect(try AuditProgram.run("list", "a..b", in: folder.path).status == 0)
    let run = try AuditProgram.run("now", "a..b", "--reports", folder.path("out"), in: folder.path)
    #expect(run.status == 0)
    #expect(run.text.contains(try #require(other.path.split(separator: "/").last)))
  }
}
