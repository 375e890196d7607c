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
  /// Every item and paragraph of the card, as it stands there.
  let texts: [[UInt8]]

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

  /// All that the card says. Few cards are asked for it, and it takes longer to find out than all the rest.
  public var said: Said { Said(items: texts.map { Set(TextKey($0).words) }) }

  /// Everything that a card says, item by item.
  public struct Said: Sendable {
    fileprivate let items: [Set<ArraySlice<UInt8>>]

    /// Whether an item, or one with at least half its words, stands anywhere in the card.
    public func keeps(_ item: Item) -> Bool {
      items.contains { $0.intersection(item.words).count * 2 >= item.words.count }
    }
  }
}
