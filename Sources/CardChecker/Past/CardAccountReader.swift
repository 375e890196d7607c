/// Reads what later versions of a card are held against.
struct CardAccountReader {
  private let card: Card
  private let topics: CardTopics

  init(_ card: Card) {
    self.card = card
    topics = CardTopics(card)
  }

  var account: CardAccount {
    CardAccount(
      version: card.metadata.facts.version,
      reviewDay: card.metadata.text("next_review", "review_by", "review_date").flatMap { CivilDay($0) },
      results: .init(texts: blocks(on: .evaluation, .evaluationResults).flatMap(Self.numbers)),
      dataClaims: .init(texts: dataClaims), limitations: limitations,
      texts: card.blocks.filter(CardAccount.Item.isItem).map(\.text))
  }

  private var limitations: [CardAccount.Item] {
    let blocks = blocks(on: .limitations) + blocks(on: .risks)
    var seen: Set<CardAccount.Item> = []
    return blocks.compactMap(CardAccount.Item.init).filter { $0.isTelling && seen.insert($0).inserted }
  }

  private var dataClaims: [String] {
    let said = blocks(on: .trainingData, .trainingData).flatMap { block in
      Self.numbers(in: block) + block.links.map { $0.url.string }
    }
    let facts = card.metadata.facts
    let origins = [("synthetic data", facts.syntheticData), ("purchased data", facts.purchasedData)]
    return said + origins.compactMap { name, value in value.map { "\(name): \($0)" } }
  }

  /// What stands under headings and labels on a topic; where some headings name a slot of this kind, under those.
  private func blocks(on topic: Topic, _ kind: SlotKind? = nil) -> [Block] {
    let named = card.sections.filter { kind != nil && HeadingAliases.kind(of: $0.key) == kind }
    let sections = named.isEmpty ? topics.sections(on: topic) : named
    let passages = sections.map { card.passage($0.whole) } + topics.labels(on: topic).map(\.body)
    var seen: Set<ObjectIdentifier> = []
    return passages.flatMap(\.content).filter { seen.insert(ObjectIdentifier($0)).inserted }
  }

  /// The numbers of a text, not those that are part of a name such as "F1".
  private static func numbers(in block: Block) -> [String] {
    block.text.split { !($0.isAlphanumeric || $0 == ASCII.dot || $0 == ASCII.hyphen || $0 == ASCII.underscore) }
      .compactMap(number)
  }

  private static func number(_ word: ArraySlice<UInt8>) -> String? {
    var digits = word.trimming { $0 == ASCII.dot || $0 == ASCII.hyphen }
    guard !digits.isEmpty, digits.allSatisfy({ $0.isDigit || $0 == ASCII.dot }) else { return nil }
    if digits.contains(ASCII.dot) {
      while digits.last == UInt8(ascii: "0") { digits = digits.dropLast() }
      if digits.last == ASCII.dot { digits = digits.dropLast() }
    }
    return digits.string
  }
}

extension CardAccount.Item {
  /// The fewest words of an item that says something by itself.
  private static let leastWords = 4

  /// Nil where a reader sees nothing, and for headings.
  fileprivate init?(_ block: Block) {
    guard Self.isItem(block) else { return nil }
    words = Set(TextKey(block.text).words)
    text = block.text.trimmed.string.quoted
  }

  fileprivate static func isItem(_ block: Block) -> Bool {
    block.isVisible && block.headingLevel == nil && !block.isPlaceholder
  }

  fileprivate var isTelling: Bool {
    words.count >= Self.leastWords && !words.contains(where: { $0.elementsEqual("none".utf8) })
  }
}

extension CardChecker {
  /// What a card says that later versions of it are held against; nil where it cannot be read.
  public func account(of card: Card) -> CardAccount? {
    card.unreadable == nil ? CardAccountReader(card).account : nil
  }
}
