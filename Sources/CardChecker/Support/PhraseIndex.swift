/// Phrases that are looked for in names, by their first byte.
struct PhraseIndex<Value: Sendable>: Sendable {
  private var entries = [[(phrase: [UInt8], value: Value)]](repeating: [], count: 256)

  init(_ rows: [(Value, [TextKey])]) {
    for (value, phrases) in rows {
      for phrase in phrases {
        guard let first = phrase.bytes.first else { continue }
        entries[Int(first)].append((phrase.bytes, value))
      }
    }
  }

  /// The values of the phrases that stand in a name, in the name's order.
  func values(in name: TextKey) -> [Value] {
    var values: [Value] = []
    for start in name.bytes.indices where start == 0 || name.bytes[start - 1] == ASCII.space {
      for entry in entries[Int(name.bytes[start])] where isPhrase(entry.phrase, in: name.bytes, at: start) {
        values.append(entry.value)
      }
    }
    return values
  }

  private func isPhrase(_ phrase: [UInt8], in text: [UInt8], at start: Int) -> Bool {
    let end = start + phrase.count
    guard end == text.count || end < text.count && text[end] == ASCII.space else { return false }
    return phrase.indices.allSatisfy { text[start + $0] == phrase[$0] }
  }
}
