import Foundation
import Records
import TestSupport
import Testing

/// The program as a shell sees it.
struct CommandLineTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test(arguments: [
    ["now", "--no-such-option"], ["now", "nowhere"], ["now", "--jobs", "0"], ["now", "--now", "yesterday"],
    ["now", "--config", "nowhere.yaml"], ["now", "--policy", "nowhere.yaml"], ["policy", "check", "nowhere.yaml"],
    ["check", "nowhere.md"], ["nonsense"], ["now", "--cards", ""],
  ])
  func wrongUsageIsExitCodeTwoAndSaysWhy(arguments: [String]) throws {
    let run = try Command.run(AuditProgram.path, arguments, in: folder.path)
    #expect(run.status == 2)
    #expect(!run.errors.isEmpty)
    #expect(run.text.isEmpty)
  }

  @Test(arguments: [["--version"], ["--help"], ["now", "--help"], ["help", "check"]])
  func whatIsAskedForIsNoError(arguments: [String]) throws {
    let run = try Command.run(AuditProgram.path, arguments)
    #expect(run.status == 0)
    #expect(!run.text.isEmpty)
  }

  @Test func reportsThatCannotBeWrittenAreExitCodeTwo() throws {
    _ = try GitRepository(at: folder.path("model.git"))
    try folder.write("file", Array("x".utf8))
    let run = try AuditProgram.run("now", folder.path("model.git"), "--reports", folder.path("file/reports"))
    #expect(run.status == 2)
    #expect(run.errors.contains(folder.path("file")))
  }

  @Test func cardsOnDiskAreChecked() throws {
    try folder.write("repo/model_card.md", Array("# Model\n\n{{ card_data }}\n".utf8))
    try folder.write("repo/notes.md", Array("# Notes\n".utf8))
    let run = try AuditProgram.run("check", "repo", in: folder.path)
    #expect(run.status == 1)
    #expect(run.lines.contains { $0.hasPrefix("repo/model_card.md:3: error: ") })
    #expect(run.lines.contains { $0.hasSuffix("[placeholder/template-syntax-left]") })
    #expect(!run.text.contains("notes.md"))
    #expect(try AuditProgram.run("check", "repo", "--fail-on", "never", in: folder.path).status == 0)
  }

  @Test func aFileIsCheckedWhateverItsNameIs() throws {
    let path = try folder.write("notes.md", Array("# Notes\n\n{{ card_data }}\n".utf8))
    let run = try AuditProgram.run("check", path)
    #expect(run.lines.contains { $0.hasPrefix("\(path):3: error: ") })
  }

  @Test func standardInputIsChecked() throws {
    let run = try AuditProgram.run("check", "-", "--format", "json", input: Array("# Model\n\n{{ card_data }}\n".utf8))
    let report = try JSONText.decode(CheckReport.self, from: run.output)
    #expect(report.cards.map(\.path) == ["-"])
    #expect(report.cards[0].assessment.findings.contains { $0.rule == "placeholder/template-syntax-left" })
    #expect(run.status == 1)
  }

  @Test func theListNamesCardsAndCandidates() throws {
    let repository = try GitRepository(at: folder.path("fleet/model.git"))
    var history = FastImport()
    history.commit([.file("model_card.md", "# A\n"), .file("docs/model_card.md", "# B\n"), .file("x.py", "")])
    try repository.write(history)
    let run = try AuditProgram.run("list", folder.path("fleet"))
    #expect(run.lines.dropFirst() == ["  card       model_card.md", "  candidate  docs/model_card.md"])
    #expect(!FileManager.default.fileExists(atPath: folder.path("card-audit-reports")))
  }

  @Test func theListTellsWhyARepositoryCannotBeOpened() throws {
    try folder.write("fleet/none.git/x", [])
    try folder.write("fleet/broken/.git", Array("nonsense".utf8))
    let run = try AuditProgram.run("list", folder.path("fleet"), "--format", "json")
    #expect(run.status == 3)
    #expect(run.text.contains(#""code" : "corrupt""#))
    #expect(run.text.contains(#""code" : "not-a-repository""#))
    #expect(!run.text.contains("unreadable"))
  }

  @Test(arguments: [["rules"], ["--help"], ["list", "."]])
  func outputThatIsLostIsAnError(arguments: [String]) throws {
    _ = try GitRepository(at: folder.path("model.git"))
    let full = try Command.run(
      "sh", ["-c", "exec \"$@\" > /dev/full", "sh", AuditProgram.path] + arguments, in: folder.path("model.git"))
    #expect(full.status == 2)
    #expect(full.errors.contains("the output cannot be written: No space left on device"))
  }

  @Test func aReaderWhoHasLeftIsAQuietEnd() throws {
    let script = "mkfifo pipe; exec 3<>pipe 4>pipe; exec 3<&-; \"$0\" rules >&4"
    let run = try Command.run("sh", ["-c", script, AuditProgram.path], in: folder.path)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
  }

  @Test func aFolderThatCannotBeMadeIsToldInASentence() throws {
    _ = try GitRepository(at: folder.path("model.git"))
    try folder.write("file", Array("x".utf8))
    let run = try AuditProgram.run("now", folder.path("model.git"), "--reports", folder.path("file/reports"))
    #expect(run.errors == "error: \(folder.path("file/reports")): cannot make this folder: Not a directory\n")
  }

  @Test func whatIsPrintedAsJSONIsTheIndex() throws {
    _ = try GitRepository(at: folder.path("model.git"))
    let run = try AuditProgram.run("now", folder.path("model.git"), "--reports", folder.path("out"), "--format", "json")
    #expect(run.output == (try Array(Data(contentsOf: URL(fileURLWithPath: folder.path("out/index.json"))))))
  }

  @Test func noColourGoesIntoAPipe() throws {
    _ = try GitRepository(at: folder.path("model.git"))
    let run = try AuditProgram.run("now", folder.path("model.git"), "--reports", folder.path("out"))
    #expect(!run.output.contains(0x1B))
    #expect(run.errors.isEmpty)
  }
}
