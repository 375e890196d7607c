import Git

/// Which paths of a repository are cards.
public struct Layout: Hashable, Sendable, Codable {
  /// Paths that are cards, as globs from the repository's root, without regard to case.
  public let cards: [String]
  /// Paths that are cards where they begin with the front matter of a model card.
  public let cardsWithFrontMatter: [String]
  /// Names of folders that hold no cards, wherever they stand.
  public let excludedFolders: [String]

  /// Every path that one of `globs` matches, and no other.
  public init(globs: [String]) {
    self.init(cards: globs, cardsWithFrontMatter: [], excludedFolders: [])
  }

  init(cards: [String], cardsWithFrontMatter: [String], excludedFolders: [String]) {
    self.cards = cards
    self.cardsWithFrontMatter = cardsWithFrontMatter
    self.excludedFolders = excludedFolders
  }

  /// The names under which cards are commonly kept.
  public static let `default` = Layout(
    cards: [
      "**/model_card_details.md", "**/model_card_text.md",
      "**/*model_card.md", "**/*model-card.md", "**/*modelcard.md", "**/*model card.md",
      "**/model cards/*.md", "**/model_cards/*.md", "**/model-cards/*.md",
    ],
    cardsWithFrontMatter: ["README.md", "**/model_cards/*/README.md"],
    excludedFolders: [
      ".github", "__tests__", "doc", "docs", "documentation", "fixture", "fixtures", "node_modules", "site-packages",
      "spec", "specs", "template", "templates", "test", "test_data", "testdata", "testing", "tests", "third_party",
      "vendor",
    ])

  public static func == (left: Layout, right: Layout) -> Bool {
    left.cards.isSpelled(like: right.cards) && left.cardsWithFrontMatter.isSpelled(like: right.cardsWithFrontMatter)
      && left.excludedFolders.isSpelled(like: right.excludedFolders)
  }

  /// Names of metadata files beside a card; the first that is there counts.
  public static let metadataNames = ["model_card_metadata.yaml", "model_card_details.yaml"]

  /// Whether a file of this name, beside a card, describes a data set without a public address.
  public static func isIngestion(_ name: some BidirectionalCollection<UInt8>) -> Bool {
    name.count >= ingestionStart.count + ingestionEnd.count && name.starts(with: ingestionStart)
      && name.suffix(ingestionEnd.count).elementsEqual(ingestionEnd)
  }

  private static let ingestionStart = Array("dataset_ingestion_".utf8)
  private static let ingestionEnd = Array(".yaml".utf8)
}
