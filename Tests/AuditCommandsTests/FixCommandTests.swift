import CardChecker
import Foundation
import TestSupport
import Testing

/// Patches, applied by those who know how.
struct FixCommandTests {
  private let folder: TemporaryFolder

  private static let card = """
    # Tiny

    ## Model Details

    ### Architecture

    A tree of 12 leaves.

    ### Parameters

    12

    ### Citation

    https://example.org/tiny

    ## Intended Use

    #### Primary Use Cases

    - Telling cats from dogs

    ## Training Data

    12 photographs.

    ### Training Procedure

    By hand.
    """

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test(arguments: ["git", "patch"], ["\n", "\r\n"])
  func thePatchApplies(tool: String, lineEnd: String) throws {
    for (text, name) in [(Self.card, "model card.md"), (Self.card + "\n", "docs/Änderung/model_card.md")] {
      let path = try folder.write(name, Array(text.replacing("\n", with: lineEnd).utf8))
      let run = try AuditProgram.run("fix", "--diff", path)
      #expect(run.status == 0)
      try folder.write("fix.patch", run.output)
      let root = try #require(run.lines.first?.dropFirst("In the folder ".count).dropLast())
      let applied =
        tool == "git"
        ? try Command.run("git", ["apply", folder.path("fix.patch")], in: String(root))
        : try Command.run("patch", ["-p1", "-s", "-i", folder.path("fix.patch")], in: String(root))
      #expect(applied.status == 0, "\(applied.errors)")
      try expectMended(path, lineEnd)
    }
  }

  private func expectMended(_ path: String, _ lineEnd: String) throws {
    let check = try AuditProgram.run("check", path)
    for rule in ["section-missing", "section-renamed", "section-level"] { #expect(!check.text.contains(rule)) }
    #expect(check.text.contains("completeness/slot-empty"))
    let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    #expect(text.contains("### Model Architecture\(lineEnd)") && text.contains("### Primary Use Cases\(lineEnd)"))
    #expect(
      text.split(separator: "\n").allSatisfy { $0.hasSuffix("\r") == (lineEnd == "\r\n") } || !text.hasSuffix("\n"))
    #expect(try AuditProgram.run("fix", "--diff", path).text.isEmpty)
  }

  @Test func nothingIsWritten() throws {
    let path = try folder.write("model_card.md", Array(Self.card.utf8))
    #expect(try AuditProgram.run("fix", "--diff", path).text.contains("+### Model Architecture"))
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data(Self.card.utf8))
  }

  @Test func anyCardCanBeBroughtIntoATemplate() throws {
    let path = try folder.write("notes.md", Array("# Notes\n\nOf mine.\n".utf8))
    #expect(try AuditProgram.run("fix", "--diff", path).status == 2)
    let run = try AuditProgram.run("fix", "--diff", path, "--template", "huggingface")
    #expect(run.status == 0)
    #expect(run.text.contains("+## Bias, Risks, and Limitations\n"))
  }

  @Test func standardInputIsRead() throws {
    let run = try AuditProgram.run("fix", "--diff", "-", input: Array(Self.card.utf8))
    #expect(run.text.hasPrefix("--- a/model_card.md\n"))
  }

  @Test func theDiffMustBeAskedFor() throws {
    let path = try folder.write("model_card.md", Array(Self.card.utf8))
    let run = try AuditProgram.run("fix", path)
    #expect(run.status == 2)
    #expect(run.errors.contains("--diff"))
  }

  @Test(arguments: [["fix", "--diff", "nowhere.md"], ["fix", "--diff", ".", "--template", "nothing"]])
  func wrongUsage(arguments: [String]) throws {
    #expect(try Command.run(AuditProgram.path, arguments, in: folder.path).status == 2)
  }
}
