import Testing

@testable import CardChecker

@Suite struct ImageUnreferencedTests {
  private let folder = "docs/model_card_images"

  @Test func imageThatIsShownNowhere() throws {
    let card = FilledCard(revision: 4).answering(
      "Risks", "![A](model_card_images/a%20b.png) [B](./model_card_images/b.png) and c.png"
    ).markdown
    let facts = CardFacts.tree(
      "\(folder)/a b.png", "\(folder)/b.png", "\(folder)/c.png", "\(folder)/d.svg", "\(folder)/placeholder.png",
      "\(folder)/README.md", "\(folder)/your_image.png", "\(folder)/more/e.png", "docs/f.png")
    let found = assess(card, facts: facts).findings(of: ImageUnreferenced.self)
    #expect(found.map(\.key) == ["\(folder)/d.svg"])
    #expect(found.map(\.line) == [1])
  }

  @Test func silent() {
    expectFindings(ImageUnreferenced.self, "# Free\n", facts: .tree("\(folder)/a.png"))
    expectFindings(ImageUnreferenced.self, FilledCard(revision: 4).markdown, facts: .none)
    expectFindings(ImageUnreferenced.self, FilledCard(revision: 4).markdown, facts: .tree(others: [folder: .symlink]))
  }
}
