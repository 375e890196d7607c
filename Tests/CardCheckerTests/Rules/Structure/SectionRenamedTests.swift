import Testing

@testable import CardChecker

@Suite struct SectionRenamedTests {
  @Test(arguments: [
    ("### Model Architecture", "### Architecture"), ("### Evaluation Results", "### Results"),
    ("## Training Data", "## Training Dataset"), ("## Acknowledgements", "## Acknowledgments"),
  ])
  func otherName(name: String, alias: String) {
    let text = FilledCard(revision: 4).markdown.replacing(name + "\n", with: "1️⃣" + alias + "\n")
    expectFindings(SectionRenamed.self, text)
    let assessment = assess(MarkedText(text).text)
    #expect(assessment.completeness == 100)
    #expect(assessment.findings(of: SectionMissing.self).isEmpty)
  }

  @Test func silent() {
    expectFindings(SectionRenamed.self, FilledCard(revision: 4).markdown)
    expectFindings(SectionRenamed.self, FilledCard(revision: 4).answering("Risks", "#### Bias\n\nNo more.").markdown)
    expectFindings(SectionRenamed.self, FilledCard(revision: 4).markdown.replacing("### Risks", with: "### Dangers"))
  }
}
