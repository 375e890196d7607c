import CardChecker
import CardHistory
import Testing

/// Which paths are cards where nobody says otherwise.
struct LayoutTests {
  @Test(arguments: [
    "model_card_docs/model_card_details.md", "model_card_text.md", "MODEL_CARD.md", "model-card.md",
    "Model Cards/Llama2.md", "model_cards/AUDIOGEN_MODEL_CARD.md", "examples/mms/MODEL_CARD.md", "a/b/modelcard.md",
    "Model Card.md",
  ])
  func commonNamesAreCards(path: String) {
    var matcher = LayoutMatcher(.default)
    #expect(matcher.match(RepositoryPath(path)) == .card)
  }

  @Test(arguments: ["README.md", "readme.md", "model_cards/whisper/README.md", "x/Model_Cards/y/README.md"])
  func pagesAreCardsOnlyWithFrontMatter(path: String) {
    var matcher = LayoutMatcher(.default)
    #expect(matcher.match(RepositoryPath(path)) == .cardWithFrontMatter)
  }

  @Test(arguments: [
    "docs/model_card.md", "tests/fixtures/MODEL_CARD.md", "a/README.md", "model_cards/README.md", "model_card.md.jinja",
    "card.md", "model_card_metadata.yaml", "src/Tests/model_card.md", "node_modules/x/model-card.md",
  ])
  func othersAreNot(path: String) {
    var matcher = LayoutMatcher(.default)
    #expect(matcher.match(RepositoryPath(path)) == nil)
  }

  @Test func globsReplaceTheDefaultsAndTheirExceptions() {
    var matcher = LayoutMatcher(Layout(globs: ["docs/*.md"]))
    #expect(matcher.match(RepositoryPath("docs/README.md")) == .card)
    #expect(matcher.match(RepositoryPath("model_card.md")) == nil)
    #expect(matcher.match(RepositoryPath("docs/a.md.jinja")) == nil)
  }
}
