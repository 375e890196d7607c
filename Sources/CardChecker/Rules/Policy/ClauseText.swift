/// What a card says it must not be used for, sentence by sentence, to look for the clauses that a policy demands.
struct ClauseText {
  /// Where it stands, or should.
  let place: Place
  /// The blocks that are searched.
  private let blocks: [Block]

  /// The section on uses out of scope; of a card without it that is written in no template, the whole card.
  init(_ context: RuleContext) {
    place = context.place(of: .outOfScope, topic: .outOfScope)
    let isAnywhere = !place.isThere && place.slot == nil
    blocks = isAnywhere ? context.card.passage(context.card.blocks.indices).content : place.blocks
  }

  /// What stands in one place.
  init(_ place: Place) {
    self.place = place
    blocks = place.blocks
  }

  /// The block that holds a sentence, or an item with the words that lead to it, in which a word of each group stands.
  func block(withWords groups: [[WordForm]]) -> Block? {
    var lead: [UInt8] = []
    for block in blocks {
      for statement in Statement.statements(of: block) where ClauseText.has(groups, in: lead, statement.text) {
        return block
      }
      if block.text.trimmed.last == ASCII.colon {
        lead = Sentences.split(block.text[...]).last.map { Array($0) } ?? []
      } else if block.listDepth == 0 {
        lead = []
      }
    }
    return nil
  }

  /// The block that holds a phrase.
  func block(holding phrase: TextKey) -> Block? {
    blocks.first { TextKey($0.text).contains(phrase) }
  }

  private static func has(_ groups: [[WordForm]], in lead: [UInt8], _ text: ArraySlice<UInt8>) -> Bool {
    groups.allSatisfy { words in
      words.contains { $0.stands(in: text) || $0.stands(in: lead[...]) }
    }
  }
}

extension ClauseText {
  /// A violation of a rule that asks for a clause.
  func violation(_ message: String, detail: String? = nil, remediation: String? = nil) -> Violation {
    Violation(
      message: message, lines: place.lines, slot: place.slot, detail: detail, remediation: remediation)
  }

  /// How a message names the place.
  var name: String {
    if let slot = place.slot { return "The section \(slot.quoted)" }
    return place.isThere ? "The section on uses out of scope" : "The card"
  }
}
