/// One thing that a card says: a sentence, a row of a table, or the sentence of a list item.
struct Statement: Sendable, Hashable {
  let text: ArraySlice<UInt8>
  /// Whether it stands in a list, a table or a block of code rather than in running text.
  let isItem: Bool

  var key: TextKey { TextKey(text) }
  var wordCount: Int { Words.count(text) }

  /// A line that only leads to what follows it, such as "Do not use the model for:".
  var isLeadIn: Bool { !isItem && text.last == ASCII.colon }

  static func statements(of block: Block) -> [Statement] {
    switch block.kind {
    case .row, .code: [Statement(text: block.text.trimmed, isItem: true)]
    default:
      Sentences.split(block.text[...]).map { Statement(text: $0, isItem: block.listDepth > 0) }
    }
  }
}
