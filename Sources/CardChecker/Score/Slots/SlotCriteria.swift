/// What a slot must say at least, by its kind.
///
/// Where the text leaves doubt, nothing lacks.
struct SlotCriteria {
  let slot: Slot
  let body: Passage
  let card: Card
  let facts: CardFacts

  /// What lacks; nil where nothing does.
  var lack: String? {
    switch slot.kind {
    case .architecture:
      hasSentence || body.hasImage || body.hasTable ? nil : "a sentence that describes the architecture"
    case .parameters: hasNumber ? nil : "a number or a table"
    case .citation:
      Citation.isGiven(in: body)
        ? nil : "a way to look the work up: BibTeX, an identifier such as a DOI, an address, or author and year"
    case .useCases, .outOfScope: hasOwnItem ? nil : "an item beyond the suggested text"
    case .trainingData: body.hasLink || Quantity.isGiven(in: body) ? nil : "a link to the data, or its size"
    case .trainingCode: hasCode ? nil : "a URL, or a path in the repository"
    case .metrics: hasOwnWords ? nil : "the metrics, in three words or more beyond the suggested text"
    case .evaluationData: namesData ? nil : "a link, a data set that the metadata names, or how data was held out"
    case .evaluationResults: body.hasTable || body.hasImage || body.hasDigit ? nil : "a table, an image or a number"
    case .biases, .risks, .limitations: hasOwnStatement ? nil : "a sentence or an item beyond the suggested text"
    case .cardAuthors, .trainingProcedure, .speed, .hyperparameters, .caveats, .acknowledgements, nil: nil
    }
  }

  private var hasSentence: Bool {
    body.hasStatement { $0.wordCount >= 4 } || body.statements.reduce(0) { $0 + $1.wordCount } >= 6
  }

  private var hasNumber: Bool {
    body.hasDigit || body.hasTable || body.statements.contains { NumberWords.isIn($0.key) }
  }

  private var hasOwnItem: Bool {
    body.hasImage || body.hasStatement { !$0.isLeadIn && $0.wordCount >= 1 && added($0) == nil }
  }

  private var hasOwnStatement: Bool {
    body.hasImage || body.hasStatement { ($0.isItem || (!$0.isLeadIn && $0.wordCount >= 3)) && added($0) == nil }
  }

  private var hasOwnWords: Bool {
    var count = 0
    return body.hasImage
      || body.hasStatement {
        count += ownWordCount(of: $0)
        return count >= 3
      }
  }

  /// Words put in place of a prompt are the author's own, unless they are still the prompt.
  private func ownWordCount(of statement: Statement) -> Int {
    guard let words = added(statement) else { return statement.wordCount }
    let text = Array(words.joined(separator: [ASCII.space]))
    return slot.prompts.contains(Fingerprint(of: text)) ? 0 : words.count
  }

  /// The words added to the suggested sentence that this statement repeats; nil where it repeats none.
  private func added(_ statement: Statement) -> ArraySlice<ArraySlice<UInt8>>? {
    slot.added(by: statement.key)
  }

  private var hasCode: Bool {
    if body.hasLink && body.content.contains(where: \.hasRemoteLink) { return true }
    let paths = TreeReferences(card: card).paths(in: body)
    return facts.isKnown ? paths.contains(where: facts.contains) : !paths.isEmpty
  }

  private var namesData: Bool {
    if body.hasLink || body.hasTable { return true }
    let keys = body.content.map { TextKey($0.text) }
    let names = card.metadata.dataSetNames.map { TextKey($0) } + SlotCriteria.heldOut
    return keys.contains { key in names.contains { key.contains($0) } }
  }

  private static let heldOut = [
    "held out", "hold out", "holdout", "heldout", "split", "splits", "test set", "test sets", "dev set", "dev sets",
    "validation set", "validation sets",
  ].map { TextKey($0) }
}

extension Block {
  /// Whether a link leads out of the repository, or an address is written out.
  fileprivate var hasRemoteLink: Bool {
    writesAddress || links.contains { Web.containsAddress($0.url[...]) }
  }
}
