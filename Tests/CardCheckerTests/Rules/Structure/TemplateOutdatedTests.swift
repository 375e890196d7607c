import Testing

@testable import CardChecker

@Suite struct TemplateOutdatedTests {
  @Test(
    arguments: zip(1...3, ["“Model Card Authors”, “Training Data”", "“Model Card Authors”", "“Model Card Authors”"]))
  func oldRevision(revision: Int, added: String) throws {
    let found = assess(FilledCard(revision: revision).markdown).findings(of: TemplateOutdated.self)
    #expect(found.map(\.detail) == ["new headings: " + added])
    #expect(found.map(\.severity) == [.note])
  }

  @Test func silent() throws {
    expectFindings(TemplateOutdated.self, FilledCard(revision: 4).markdown)
    expectFindings(
      TemplateOutdated.self, "## Data\n\nOne cell.\n", templates: [try .slots("Data"), try .slots("Data", "Code")])
  }
}
