import Testing

@testable import CardChecker

@Suite struct LabelInsteadOfHeadingTests {
  @Test func labelStandsForTheSection() throws {
    let text = FilledCard(revision: 4).removing("Risks").answering(
      "Potential Biases", "- Some\n\n1️⃣**Risks:** A wrong dose.")
    expectFindings(LabelInsteadOfHeading.self, text.markdown)
    let assessment = assess(MarkedText(text.markdown).text)
    #expect(assessment.state(of: "Risks") == .filled)
    #expect(assessment.findings(of: SectionMissing.self).isEmpty)
    #expect(assessment.completeness == 100)
  }

  @Test func labelOnALineOfItsOwn() {
    let text = FilledCard(revision: 4).removing("Risks").answering(
      "Potential Biases", "- Some\n\n1️⃣__Risks__\n\n- A dose")
    expectFindings(LabelInsteadOfHeading.self, text.markdown)
  }

  @Test func labelCountsWhereTheSectionSaysNothing() {
    let card = FilledCard(revision: 4).answering("Risks", "...")
      .answering("Potential Biases", "- Some\n\n1️⃣**Risks:** A wrong dose.")
    expectFindings(LabelInsteadOfHeading.self, card.markdown)
    #expect(assess(MarkedText(card.markdown).text).completeness == 100)
  }

  @Test func emptyLabelIsAnEmptySlot() {
    let text = FilledCard(revision: 4).removing("Risks").answering("Potential Biases", "- Some\n\n**Risks:** TODO")
    #expect(assess(text.markdown).state(of: "Risks") == .empty)
  }

  @Test func silent() {
    let card = FilledCard(revision: 4)
    expectFindings(LabelInsteadOfHeading.self, card.answering("Potential Biases", "**Risks:** A dose.").markdown)
    let lost = card.removing("Risks")
    expectFindings(LabelInsteadOfHeading.self, lost.answering("Potential Biases", "**Risks** are small here.").markdown)
    expectFindings(
      LabelInsteadOfHeading.self, lost.answering("Potential Biases", "There are **Risks:** many.").markdown)
    expectFindings(
      LabelInsteadOfHeading.self,
      card.removing("Acknowledgements").answering("Caveats and Recommendations", "**Acknowledgements:** All.").markdown)
  }
}
