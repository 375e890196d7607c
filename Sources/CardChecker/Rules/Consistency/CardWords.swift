/// The words of a card, for looking names up that the metadata gives.
///
/// Names are found in whatever way they are spaced: "CommonVoice", "common_voice" and "Common Voice" are the same. What
/// links lead to and what images show in words is searched as well. The text is taken in once, and only if asked for.
final class CardWords {
  private let blocks: [Block]
  private lazy var text = SquashedText(blocks)
  private lazy var addresses = Set(blocks.flatMap { WebAddress.all(in: $0).map { WebAddress.key(of: $0) } })

  init(_ blocks: [Block]) {
    self.blocks = blocks
  }

  /// Whether the card names it.
  func name(_ forms: NameForms) -> Bool {
    forms.squashed.contains { text.contains($0) } || text.hasBlock(with: forms.words)
  }

  /// Whether a word of the card begins in this way.
  func hasWord(startingWith beginning: [UInt8]) -> Bool {
    text.contains(beginning, isWhole: false)
  }

  /// Whether the card links to an address, or to something below it, or writes it out.
  func leads(to address: String) -> Bool {
    let key = WebAddress.key(of: Array(address.utf8)[...])
    guard key.contains(ASCII.dot) else { return false }
    return addresses.contains(key) || addresses.contains { $0.starts(with: key + [ASCII.slash]) }
  }
}

/// Text without the blanks between its words.
private struct SquashedText {
  private var bytes: [UInt8] = []
  /// Where words begin.
  private var starts: [Int] = []
  /// Whether a word begins or ends at each byte.
  private var isEdge: [Bool] = []

  init(_ blocks: [Block]) {
    for block in blocks where block.kind != .rule {
      append(TextKey(block.text))
      for link in block.links { append(TextKey(link.url)) }
      for image in block.images { image.alternative.map { append(TextKey($0)) } }
      appendEdge(0)
    }
  }

  private mutating func append(_ key: TextKey) {
    var isStart = true
    for byte in key.bytes {
      if byte == ASCII.space {
        isStart = true
        continue
      }
      if isStart { starts.append(bytes.count) }
      isEdge.append(isStart)
      bytes.append(byte)
      isStart = false
    }
  }

  /// Keeps what stands in two blocks apart.
  private mutating func appendEdge(_ byte: UInt8) {
    starts.append(bytes.count)
    bytes.append(byte)
    isEdge.append(true)
  }

  func contains(_ name: [UInt8], isWhole: Bool = true) -> Bool {
    guard let first = name.first else { return false }
    return starts.contains { start in
      bytes[start] == first && has(name, at: start) && (!isWhole || isEnd(start + name.count))
    }
  }

  private func has(_ name: [UInt8], at start: Int) -> Bool {
    start + name.count <= bytes.count && name.indices.allSatisfy { bytes[start + $0] == name[$0] }
  }

  /// A number and the letter of the plural may follow a name at once.
  private func isEnd(_ index: Int) -> Bool {
    guard index < bytes.count, !isEdge[index] else { return true }
    if bytes[index].isDigit { return !bytes[index - 1].isDigit }
    return bytes[index] == UInt8(ascii: "s") && (index + 1 == bytes.count || isEdge[index + 1])
  }

  /// Whether all the words stand in one block, in any order.
  func hasBlock(with words: [[UInt8]]) -> Bool {
    guard words.count > 1 else { return false }
    var missing = Set(words.indices)
    for start in starts {
      if bytes[start] == 0 { missing = Set(words.indices) }
      for word in missing where bytes[start] == words[word][0] && has(words[word], at: start) {
        if isEnd(start + words[word].count) { missing.remove(word) }
      }
      if missing.isEmpty { return true }
    }
    return false
  }
}
