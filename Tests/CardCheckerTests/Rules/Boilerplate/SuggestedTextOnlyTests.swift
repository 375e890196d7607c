import Testing

@testable import CardChecker

@Suite struct SuggestedTextOnlyTests {
  private let template: Template

  init() throws {
    template = try Template.suggesting()
  }

  @Test func nothingElse() {
    expect("1️⃣## Risks\n\nRisks may include but are not limited to:\n\n- *Wrong* outputs\n")
    expect("1️⃣## Risks\n\nWrong outputs.\n")
  }

  @Test func silent() {
    expect("## Risks\n\n- Wrong outputs\n- Cells lost in the dark\n")
    expect("## Risks\n\n- Misuse of the counts by others\n")
    expect("## Risks\n\n...\n")
    expect("## Risks\n\nFew.\n")
    expect("## Caveats\n\nCheck the outputs.\n")
    expect("# Free\n\nWrong outputs.\n")
  }

  @Test func namesTheSlot() throws {
    let assessment = assess("## Risks\n\nWrong outputs\n", templates: [template])
    let finding = try #require(assessment.findings(of: SuggestedTextOnly.self).first)
    #expect(finding.slot == "Risks" && finding.line == 1 && finding.endLine == 3)
    #expect(assessment.findings(of: SuggestedSentence.self).isEmpty)
  }

  @Test(.enabled(if: SharedFolder.isThere, Comment(rawValue: SharedFolder.absence)))
  func textOfThePublishersTemplate() throws {
    let limitations = "The model may not perform well on general tasks."
    #expect(try SharedFolder.text("format/template-4.md").contains(limitations))
    let card = FilledCard(revision: 4).answering("Limitations", "- \(limitations)").markdown
    #expect(assess(card).findings(of: SuggestedTextOnly.self).map(\.slot) == ["Limitations"])
  }

  private func expect(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation) {
    expectFindings(SuggestedTextOnly.self, marked, templates: [template], sourceLocation: sourceLocation)
  }
}
