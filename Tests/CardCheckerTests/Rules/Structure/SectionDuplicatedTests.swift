import Testing

@testable import CardChecker

@Suite struct SectionDuplicatedTests {
  @Test func secondSectionOfOneName() {
    let card = FilledCard(revision: 4).answering("Risks", "- One\n\n1️⃣### Risks\n\n- Two\n\n2️⃣### *risks*\n\n- Three")
    let text = MarkedText(card.markdown)
    let found = assess(text.text).findings(of: SectionDuplicated.self)
    #expect(found.map(\.line) == [text.lines[0]], "Findings that differ in place alone are one.")
  }

  @Test func repeatedPartIsReportedOnce() {
    let part = "## Performance Metrics\n\n### Metrics\n\nMean absolute error again.\n"
    expectFindings(SectionDuplicated.self, FilledCard(revision: 4).markdown + "\n1️⃣" + part)
  }

  @Test func silent() {
    let card = FilledCard(revision: 4)
    expectFindings(SectionDuplicated.self, card.markdown)
    expectFindings(
      SectionDuplicated.self, card.answering("Evaluation Results", "0.9\n\n#### Metrics\n\nAs above.").markdown)
    expectFindings(SectionDuplicated.self, card.markdown + "\n## Appendix\n\n### Metrics\n\nMore of them.\n")
  }
}
