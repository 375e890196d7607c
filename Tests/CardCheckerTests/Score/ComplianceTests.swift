import Testing

@testable import CardChecker

@Suite struct ComplianceTests {
  /// The publisher's example keeps no legal passage, its notebook and its image are the samples, and one data set of
  /// its metadata is not in the text.
  @Test(.enabled(if: SharedFolder.isThere, Comment(rawValue: SharedFolder.absence)), arguments: [Policy.default, .czi])
  func theFilledExampleByHand(policy: Policy) throws {
    let assessment = try example("format/example-filled.md", "format/metadata-4-filled.yaml").assess(policy)
    #expect(assessment.completeness == 100 && assessment.compliance == 55 && assessment.grade == .d)
    #expect(
      assessment.families.mapValues(\.points) == [
        "legal": 0, "metadata": 22.5, "text": 13.5, "imagesAndLinks": 10, "consistency": 9,
      ])
    let legal = assessment.findings.filter { $0.rule.hasPrefix("policy/") && $0.severity == .error }
    #expect(legal.map(\.points) == [13.3, 13.3, 13.3])
  }

  @Test(.enabled(if: SharedFolder.isThere, Comment(rawValue: SharedFolder.absence)), arguments: [1, 4])
  func theBlankFormByHand(revision: Int) throws {
    let form = try example("format/template-\(revision).md", "format/metadata-\(revision)-blank.yaml")
    let assessment = form.assess(.czi)
    #expect(assessment.completeness == 0 && assessment.compliance == 16.7 && assessment.grade == .f)
    #expect(assessment.families["metadata"]?.points == 0 && assessment.families["consistency"]?.absent == true)
  }

  @Test func whatIsNotDemandedAndNotThereIsLeftOut() {
    let assessment = assess("# Leaf Counter\n\nCounts leaves.\n")
    #expect(assessment.families.keys.sorted() == ["text"])
    #expect(assessment.compliance == 100)
  }

  @Test func findingsOfOneRuleOnOneSlotCountOnce() throws {
    let card = FilledCard(revision: 4).answering("Risks", "[insert a risk] and [insert another], then this one")
    let text = try #require(assess(card.markdown).families["text"])
    #expect(text.warnings == 1 && text.points == 13.5)
    let points = assess(card.markdown).findings(of: BracketPrompt.self).map { $0.points != nil }
    #expect(points == [true, false])
  }

  @Test func aFamilyNeverFallsBelowNothing() {
    let prompts = Template.builtIn.last?.slots.map { "## \($0.name)\n\n{{ \($0.level) }} {{ name_of_it }}\n" } ?? []
    let text = assess(prompts.joined(separator: "\n")).families["text"]
    #expect(text.map { $0.errors > 4 && $0.points == 0 } == true)
  }

  private func example(_ text: String, _ metadata: String) throws -> CardTree {
    let image: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    return CardTree(
      files: [
        "model_card_docs/model_card_details.md": Array(try SharedFolder.text(text).utf8),
        "model_card_docs/model_card_metadata.yaml": Array(try SharedFolder.text(metadata).utf8),
        "model_card_docs/model_card_images/placeholder.png": image,
      ], card: "model_card_docs/model_card_details.md")
  }
}
