import Testing

@testable import CardChecker

@Suite struct SectionUnknownTests {
  @Test func sectionBesideTheTemplates() {
    expectFindings(
      SectionUnknown.self,
      FilledCard(revision: 4).markdown + "\n1️⃣## Appendix\n\n### Detail\n\nText.\n\n2️⃣## Changes\n\nText.\n")
  }

  @Test func sectionInAPart() {
    expectFindings(
      SectionUnknown.self,
      FilledCard(revision: 4).answering("Citation", "https://example.org\n\n1️⃣### History\n\nText.").markdown)
  }

  @Test func silent() {
    expectFindings(SectionUnknown.self, FilledCard(revision: 4).markdown)
    expectFindings(SectionUnknown.self, FilledCard(revision: 4).answering("Risks", "#### To us\n\nOne.").markdown)
    expectFindings(
      SectionUnknown.self, FilledCard(revision: 2).answering("Training Data", "1 cell.\n\n### Where\n\nHere.").markdown)
    expectFindings(SectionUnknown.self, "# Free\n\n## Form\n\nText.\n")
  }
}
