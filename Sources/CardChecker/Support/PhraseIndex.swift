/// Phrases that are looked for in names, by their first word.
struct PhraseIndex<Value: Sendable>: Sendable {
  private let entries: [TextKey: [(phrase: [UInt8], value: Value)]]

  init(_ rows: [(Value, [TextKey])]) {
    var entries: [TextKey: [(phrase: [UInt8], value: Value)]] = [:]
    for (value, phrases) in rows {
      for phrase in phrases { entries[TextKey(phrase.words.first ?? []), default: []].append((phrase.bytes, value)) }
    }
    self.entries = entries
  }

  /// The values of the phrases that stand in a name, in the name's order.
  func values(in name: TextKey) -> [Value] {
    var values: [Value] = []
    for word in name.words {
      for entry in entries[TextKey(word: word)] ?? [] where isPhrase(entry.phrase, in: name.bytes, at: word.startIndex)
      {
        values.append(entry.value)
      }
    }
    return values
  }

  private func isPhrase(_ phrase: [UInt8], in text: [UInt8], at start: Int) -> Bool {
    let end = start + phrase.count
    return text[start...].starts(with: phrase) && (end == text.count || text[end] == ASCII.space)
  }
}
