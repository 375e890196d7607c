import Testing

@testable import CardChecker

@Suite struct SectionMatchingTests {
  @Test func deeperHeadingsFillTheSlotAbove() {
    let card = FilledCard(revision: 4).answering("Risks", "#### To patients\n\nA wrong dose may be given.")
    #expect(assess(card.markdown).state(of: "Risks") == .filled)
    let empty = FilledCard(revision: 4).answering("Risks", "#### To patients\n\n#### To others\n\n...")
    #expect(assess(empty.markdown).state(of: "Risks") == .empty)
  }

  @Test func sectionOfTheSameNameElsewhereIsText() {
    let card = FilledCard(revision: 4).answering(
      "Evaluation Results", "Accuracy 0.9.\n\n#### Limitations\n\nOf the test.")
    let assessment = assess(card.markdown)
    #expect(assessment.completeness == 100)
    #expect(assessment.findings(of: SectionDuplicated.self).isEmpty)
    #expect(assess(card.removing("Limitations").markdown).state(of: "Limitations") == .missing)
  }

  @Test func aliasInsideItsSlotIsText() {
    let card = FilledCard(revision: 4).answering("Evaluation Results", "#### Results\n\n| A |\n| - |\n| 1 |")
    let assessment = assess(card.markdown)
    #expect(assessment.state(of: "Evaluation Results") == .filled)
    #expect(assessment.findings(of: SectionRenamed.self).isEmpty)
  }

  @Test func sectionsKeepTheirSlotsWhenAHeadingAroundThemIsLost() {
    let text = FilledCard(revision: 4).markdown.replacing("## Performance Metrics\n", with: "")
    let assessment = assess(text)
    #expect(assessment.completeness == 100)
    #expect(assessment.findings(of: SectionMissing.self).map(\.slot) == [nil])
  }

  @Test func sectionInAWrongPartEndsTheSlotBeforeIt() {
    let card = FilledCard(revision: 4).removing("Risks").answering("Acknowledgements", "...\n\n### Risks\n\n- Harm")
    let assessment = assess(card.markdown)
    #expect(assessment.state(of: "Acknowledgements") == .empty)
    #expect(assessment.state(of: "Risks") == .filled)
    #expect(assessment.findings(of: SectionOrder.self).map(\.slot) == ["Risks"])
  }

  @Test func headingsInCodeAndCommentsAreNone() {
    let card = FilledCard(revision: 4).removing("Risks")
    let text = card.markdown + "\n```\n### Risks\nText.\n```\n\n<!--\n### Risks\nText.\n-->\n"
    #expect(assess(text).state(of: "Risks") == .missing)
  }

  @Test func bestOfSeveralSectionsCounts() {
    let text = FilledCard(revision: 4).answering("Risks", "...\n\n### Risks\n\n- It may fail").markdown
    #expect(assess(text).state(of: "Risks") == .filled)
  }

  @Test func rangesEndWithTheLastLineOfText() throws {
    let text = FilledCard(revision: 4).answering("Risks", "One risk.\n\nAnother risk of it.\n\n<!-- NEXT -->").markdown
    let slot = try #require(assess(text).slots.first { $0.name == "Risks" })
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[(slot.line ?? 0) - 1] == "### Risks")
    #expect(lines[(slot.endLine ?? 0) - 1] == "Another risk of it.")
  }
}
