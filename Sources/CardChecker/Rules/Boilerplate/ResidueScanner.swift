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
    text.withUnsafeBufferPointer { text in
      var index = 0
      while index < text.count {
        if text[index].isAlphanumeric {
          if index + 4 < text.count, group(of: text, index) > 0 { marks.append(index) }
          repeat { index += 1 } while index < text.count && text[index].isAlphanumeric
        } else {
          if text[index] == ASCII.quote || text[index] == 0xE2 { marks.append(index) }
          index += 1
        }
      }
    }
    return marks
  }

  private func phrase(at index: Int) -> Range<Int>? {
    guard index + 4 < text.count else { return nil }
    let phrases = ResidueScanner.groups[text.withUnsafeBufferPointer { ResidueScanner.group(of: $0, index) }]
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

  /// The phrases that a text at an index may begin; the first group, which is empty, is that of nearly all texts.
  private static func group(of text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    Int(groupOfSlot[slot(text, index)])
  }

  private static let groups: [[ResiduePhrase]] = {
    var groups = [[ResiduePhrase]](repeating: [], count: 1 + Int(groupOfSlot.max() ?? 0))
    for phrase in ResiduePhrase.all { groups[Int(groupOfSlot[slot(of: phrase)])].append(phrase) }
    return groups
  }()

  private static let groupOfSlot: [UInt8] = {
    var groups = [UInt8](repeating: 0, count: 1 << 15)
    var count: UInt8 = 0
    for phrase in ResiduePhrase.all where groups[slot(of: phrase)] == 0 {
      count += 1
      groups[slot(of: phrase)] = count
    }
    return groups
  }()

  private static func slot(of phrase: ResiduePhrase) -> Int {
    phrase.text.withUnsafeBufferPointer { slot($0, 0) }
  }

  /// Five bits of each of three bytes that tell phrases from other text, which letters in either case share.
  ///
  /// Every phrase begins with a letter, and has five bytes or more.
  private static func slot(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    Int(text[index] & 0x1F) << 10 | Int(text[index + 1] & 0x1F) << 5 | Int(text[index + 4] & 0x1F)
  }
}
