import Testing

@testable import CardChecker

@Suite struct SectionOrderTests {
  @Test func sectionMoved() throws {
    let card = FilledCard(revision: 4).removing("Model Architecture")
      .answering("Citation", "https://example.org\n\n1️⃣### Model Architecture\n\nA network of some layers.")
    expectFindings(SectionOrder.self, card.markdown)
    let finding = try #require(assess(MarkedText(card.markdown).text).findings(of: SectionOrder.self).first)
    #expect(finding.message.contains("after “Model Details”"))
  }

  @Test func partMovedAsAWhole() {
    let part =
      "1️⃣## Intended Use\n\n### Primary Use Cases\n\n- Counting\n\n### Out-of-Scope or Unauthorized Use Cases\n\n- All else\n"
    expectFindings(SectionOrder.self, FilledCard(revision: 4).removing("Intended Use").markdown + "\n" + part)
  }

  @Test func silent() {
    expectFindings(SectionOrder.self, FilledCard(revision: 4).markdown)
    expectFindings(SectionOrder.self, FilledCard(revision: 4).removing("Metrics").removing("Citation").markdown)
    expectFindings(
      SectionOrder.self, FilledCard(revision: 4).answering("Risks", "#### Metrics\n\nNone apply.").markdown)
  }

  @Test(
    arguments: [
      ([], []), ([1, 2, 3], [1, 2, 3]), ([3, 1, 2], [1, 2]), ([2, 5, 3, 7, 4, 9], [2, 3, 4, 9]), ([2, 1], [1]),
    ] as [([Int], [Int])])
  func longestIncreasing(values: [Int], expected: [Int]) {
    #expect(SectionOrder.longestIncreasing(values) == expected)
  }
}
