/// Finds the words of a text generator that were copied along with its answer.
struct ResidueScanner {
  /// Where the phrases stand in the block's text, outside code and quotes.
  private(set) var found: [Range<Int>] = []

  private let text: [UInt8]
  private let code: [Range<Int>]

  init(_ block: Block) {
    text = block.text
    code = block.code
    var isQuoted = false
    var depth = 0
    for index in ResidueScanner.marks(of: text) {
      if text[index] == ASCII.quote {
        isQuoted.toggle()
      } else if text[index] == 0xE2 {
        depth = max(0, depth + turn(at: index))
      }
      if !isQuoted, depth == 0, let range = phrase(at: index) { found.append(range) }
    }
  }

  /// Where a quote opens or closes, or a phrase may begin.
  private static func marks(of text: [UInt8]) -> [Int] {
    var marks: [Int] = []
    var isInWord = false
    begins.withUnsafeBufferPointer { begins in
      text.withUnsafeBufferPointer { text in
        for index in text.indices {
          let byte = text[index]
          let beginsWord = !isInWord
          isInWord = byte.isAlphanumeric
          let mayBegin = beginsWord && index + 2 < text.count && begins[slot(text, index)]
          if mayBegin || byte == ASCII.quote || byte == 0xE2 { marks.append(index) }
        }
      }
    }
    return marks
  }

  private func phrase(at index: Int) -> Range<Int>? {
    let phrases = ResidueScanner.byFirstByte[Int(text[index])]
    guard index == 0 || !text[index - 1].isNonASCII,
      let phrase = phrases.first(where: { $0.stands(at: index, in: text) })
    else { return nil }
    let range = index..<(index + phrase.text.count)
    return !code.contains { $0.overlaps(range) } && phrase.isResidue(range, in: text) ? range : nil
  }

  /// 1 for a curly quote that opens, -1 for one that closes.
  private func turn(at index: Int) -> Int {
    guard index + 2 < text.count, text[index + 1] == 0x80 else { return 0 }
    switch text[index + 2] {
    case 0x9C: return 1
    case 0x9D: return -1
    default: return 0
    }
  }

  /// The phrases by their first byte, in either case.
  private static let byFirstByte: [[ResiduePhrase]] = {
    var table = [[ResiduePhrase]](repeating: [], count: 256)
    for phrase in ResiduePhrase.all {
      table[Int(phrase.text[0])].append(phrase)
      table[Int(phrase.text[0] & 0xDF)].append(phrase)
    }
    return table
  }()

  /// Whether a phrase may begin with three bytes; most words begin none.
  private static let begins: [Bool] = {
    var begins = [Bool](repeating: false, count: 1 << 15)
    for phrase in ResiduePhrase.all { phrase.text.withUnsafeBufferPointer { begins[slot($0, 0)] = true } }
    return begins
  }()

  /// Five bits of each of the three bytes at an index, which letters in either case share.
  private static func slot(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    Int(text[index] & 0x1F) << 10 | Int(text[index + 1] & 0x1F) << 5 | Int(text[index + 2] & 0x1F)
  }
}
