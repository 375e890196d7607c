import Testing

@testable import CardChecker

@Suite(.enabled(if: SharedFolder.isThere, Comment(rawValue: SharedFolder.absence)))
struct FilledExampleTests {
  @Test func imagesAndLinksOfThePublishersExampleAreRight() throws {
    let facts = CardFacts.tree(contents: ["docs/model_card_images/placeholder.png": png])
    let assessment = assess(
      try SharedFolder.text("format/example-filled.md"),
      metadata: try SharedFolder.text("format/metadata-4-filled.yaml"),
      facts: facts)
    let found = assessment.findings.filter { $0.rule.hasPrefix("images/") || $0.rule.hasPrefix("links/") }
    #expect(found.allSatisfy { $0.severity == .note })
    #expect(assessment.families["imagesAndLinks"]?.points == 10)
  }
}
