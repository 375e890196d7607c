/// What a card says that later versions of it are held against.
public struct CardAccount: Hashable, Sendable {
  /// The version of the model that the metadata states; nil where it states none.
  public let version: String?
  /// The day on which it says that it is to be reviewed; nil where it does not.
  public let reviewDay: CivilDay?
  /// The numbers in the evaluation results.
  public let results: Statements
  /// Numbers and addresses in what is said on the training data, and what the metadata says of its origin.
  public let dataClaims: Statements
  /// The items and paragraphs on limitations, biases and risks.
  public let limitations: [Item]
  /// Every item and paragraph of the card.
  let items: [Item]

  /// Things said, in the order of the card; some more than once.
  public struct Statements: Hashable, Sendable {
    let texts: [String]

    /// What was said in `earlier` and is not said here, or not as often.
    public func lacking(from earlier: Statements) -> [String] {
      var counts = Dictionary(texts.map { ($0, 1) }, uniquingKeysWith: +)
      return earlier.texts.filter { text in
        let count = counts[text] ?? 0
        counts[text] = count - 1
        return count <= 0
      }
    }
  }

  /// A list item, a row or a paragraph.
  public struct Item: Hashable, Sendable {
    /// The text on one line, cut where it is long.
    public let text: String
    /// Its words, each once.
    let words: Set<ArraySlice<UInt8>>
  }

  /// Whether an item, or one with at least half its words, stands anywhere in this card.
  public func keeps(_ item: Item) -> Bool {
    items.contains { $0.words.intersection(item.words).count * 2 >= item.words.count }
  }
}
