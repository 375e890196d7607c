import Testing

@testable import CardChecker

@Suite struct SectionLevelTests {
  @Test func headingTooLow() {
    expectFindings(
      SectionLevel.self, FilledCard(revision: 4).markdown.replacing("### Parameters", with: "1️⃣#### Parameters"))
  }

  @Test func headingTooHigh() {
    expectFindings(SectionLevel.self, FilledCard(revision: 4).markdown.replacing("### Risks", with: "1️⃣# Risks"))
  }

  @Test func allHeadingsShiftedIsSaidOnce() {
    let text = FilledCard(revision: 4).markdown.replacing("\n##", with: "\n#")
    #expect(assess(text).findings(of: SectionLevel.self).count == 1)
  }

  @Test func silent() {
    expectFindings(SectionLevel.self, FilledCard(revision: 4).markdown)
    expectFindings(SectionLevel.self, FilledCard(revision: 4).answering("Risks", "#### To whom\n\nTo us.").markdown)
  }
}
