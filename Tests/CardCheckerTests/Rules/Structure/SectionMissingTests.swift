import Testing

@testable import CardChecker

@Suite struct SectionMissingTests {
  @Test func requiredSection() throws {
    let text = FilledCard(revision: 4).removing("Risks").markdown
      .replacing("### Potential Biases", with: "1️⃣### Potential Biases")
    expectFindings(SectionMissing.self, text)
    let finding = try #require(assess(MarkedText(text).text).findings(of: SectionMissing.self).first)
    #expect(finding.slot == "Risks")
    #expect(finding.points == 7.1)
    #expect(finding.message.contains("Biases, Risks, and Limitations"))
  }

  @Test func wholePart() {
    let found = assess(FilledCard(revision: 4).removing("Performance Metrics").markdown).findings(
      of: SectionMissing.self)
    #expect(found.compactMap(\.slot).sorted() == ["Evaluation Datasets", "Evaluation Results", "Metrics"])
  }

  @Test func containerWhoseSectionsAreThere() {
    let text = FilledCard(revision: 4).markdown.replacing("## Intended Use\n", with: "")
    let found = assess(text).findings(of: SectionMissing.self)
    #expect(found.map(\.slot) == [nil])
    #expect(found.map(\.points) == [nil])
  }

  @Test func silent() {
    expectFindings(SectionMissing.self, FilledCard(revision: 4).markdown)
    for name in ["Training Code", "Speeds, Sizes, Times", "Caveats and Recommendations", "Acknowledgements"] {
      expectFindings(SectionMissing.self, FilledCard(revision: 4).removing(name).markdown)
    }
    expectFindings(
      SectionMissing.self, FilledCard(revision: 4).markdown.replacing("### Risks", with: "### __RISKS:__ ##"))
  }
}
