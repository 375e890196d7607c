import CardChecker
import TestSupport
import Testing

/// Blank cards.
struct TemplateCommandTests {
  @Test func theNewestModelCardIsTheDefault() throws {
    let run = try AuditProgram.run("template")
    #expect(run.status == 0)
    #expect(run.output == Template.builtIn.last?.blankCard)
    #expect(!run.text.contains("sha256"))
  }

  @Test(arguments: Template.builtIn.indices)
  func whatIsPrintedIsKnownAgain(index: Int) throws {
    let template = Template.builtIn[index]
    let arguments = template.revision.map { ["--revision", $0] } ?? []
    let card = try Command.run(AuditProgram.path, ["template", template.name] + arguments)
    let check = try AuditProgram.run("check", "-", input: card.output)
    #expect(check.text.contains(template.format == .template ? "(template, revision" : "(\(template.format)"))
    #expect(check.status == 1)
  }

  @Test func aRevisionIsKnownByItsNumber() throws {
    #expect(try AuditProgram.run("template", "model-card", "--revision", "2").output == Template.builtIn[3].blankCard)
    #expect(try AuditProgram.run("template", "model-card", "--revision", "3").output == Template.builtIn[4].blankCard)
  }

  @Test func theListNamesEach() throws {
    let run = try AuditProgram.run("template", "--list")
    #expect(run.lines.count == Template.builtIn.count)
    #expect(run.text.contains("huggingface"))
  }

  @Test func aFileIsPrintedAsItIs() throws {
    let folder = try TemporaryFolder()
    let text = Array("# Ours\n\n## Data\n<!-- Where it is from. -->\n\n...\n".utf8)
    let path = try folder.write("ours.md", text)
    #expect(try AuditProgram.run("template", path).output == text)
    #expect(try AuditProgram.run("template", try folder.write("none.md", Array("# No slot\n".utf8))).status == 2)
  }

  @Test(arguments: [["template", "nothing"], ["template", "model-card", "--revision", "9"]])
  func whatIsNotThereIsAnError(arguments: [String]) throws {
    let run = try Command.run(AuditProgram.path, arguments)
    #expect(run.status == 2)
    #expect(!run.errors.isEmpty && run.text.isEmpty)
  }
}
