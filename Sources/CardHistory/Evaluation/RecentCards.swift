import CardChecker

/// The cards that were read last, each with the last verdict on it: what a commit brings is asked about again when it
/// is the head's, and when later versions are held against it.
struct RecentCards {
  private struct Entry {
    let card: Card
    var verdict: (question: Verdict.Question, assessment: CardAssessment)?
  }

  /// The most bytes of text of which the cards are kept; each takes a multiple of its text.
  private static let limit = 1 << 20
  /// What a card takes however short it is, as bytes of text.
  private static let leastSize = 1 << 10

  private var entries: [CardBundleKey: Entry] = [:]
  private var total = 0

  func card(_ key: CardBundleKey) -> Card? { entries[key]?.card }

  func assessment(_ question: Verdict.Question) -> CardAssessment? {
    guard let verdict = entries[question.bundle]?.verdict, verdict.question == question else { return nil }
    return verdict.assessment
  }

  mutating func keep(_ card: Card, of key: CardBundleKey, size: Int) {
    let added = size + Self.leastSize
    if total + added > Self.limit {
      entries.removeAll()
      total = 0
    }
    entries[key] = Entry(card: card)
    total += added
  }

  mutating func keep(_ assessment: CardAssessment, on question: Verdict.Question) {
    entries[question.bundle]?.verdict = (question, assessment)
  }
}

extension CardBundle {
  /// Bytes of all its texts.
  var size: Int { ([details, metadata?.text].compactMap(\.self) + ingestion.map(\.text)).reduce(0) { $0 + $1.size } }
}

extension CardText {
  fileprivate var size: Int {
    if case .text(let bytes) = self { bytes.count } else { 0 }
  }
}
