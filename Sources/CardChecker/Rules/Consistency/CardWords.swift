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

/// Text that is searched without regard to the blanks between its words.
private struct SquashedText {
  /// The words of each block, and of what its links and images say, one block after the other.
  private var keys: [TextKey] = []
  /// The keys of each block.
  private var blocks: [Range<Int>] = []

  init(_ blocks: [Block]) {
    for block in blocks where block.kind != .rule {
      let start = keys.count
      keys.append(TextKey(block.text))
      for link in block.links { keys.append(TextKey(link.url)) }
      for image in block.images { if let text = image.alternative { keys.append(TextKey(text)) } }
      self.blocks.append(start..<keys.count)
    }
  }

  func contains(_ name: [UInt8], isWhole: Bool = true) -> Bool {
    keys.contains { SquashedText.contains(name, in: $0.bytes, isWhole: isWhole) }
  }

  /// Whether all the words stand in one block, in any order.
  func hasBlock(with words: [[UInt8]]) -> Bool {
    words.count > 1
      && blocks.contains { block in
        words.allSatisfy { word in keys[block].contains { SquashedText.contains(word, in: $0.bytes, isWhole: true) } }
      }
  }

  private static func contains(_ name: [UInt8], in text: [UInt8], isWhole: Bool) -> Bool {
    guard let first = name.first, text.count >= name.count else { return false }
    return text.withUnsafeBufferPointer { text in
      text.indices.contains { start in
        guard text[start] == first, start == 0 || text[start - 1] == ASCII.space,
          let end = end(of: name, in: text, at: start)
        else { return false }
        return !isWhole || isEnd(end, of: text)
      }
    }
  }

  /// Where a name ends that stands at `start`, whatever blanks are in it.
  private static func end(of name: [UInt8], in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    var index = start
    for byte in name {
      if index < text.count, text[index] == ASCII.space { index += 1 }
      guard index < text.count, text[index] == byte else { return nil }
      index += 1
    }
    return index
  }

  /// A number and the letter of the plural may follow a name at once.
  private static func isEnd(_ index: Int, of text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard index < text.count, text[index] != ASCII.space else { return true }
    if text[index].isDigit { return !text[index - 1].isDigit }
    return text[index] == UInt8(ascii: "s") && (index + 1 == text.count || text[index + 1] == ASCII.space)
  }
}
