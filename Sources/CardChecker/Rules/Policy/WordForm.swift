/// A word in lower case that is looked for in a text in any case; with a star at its end, all words that begin so.
struct WordForm: ExpressibleByStringLiteral, Sendable {
  private let word: [UInt8]
  private let isBeginning: Bool

  init(stringLiteral text: StaticString) {
    let bytes = text.withUTF8Buffer { Array($0) }
    isBeginning = bytes.last == ASCII.star
    word = isBeginning ? bytes.dropLast() : bytes
  }

  func stands(in text: ArraySlice<UInt8>) -> Bool {
    text.indices.contains { start in
      text[start].lowercased == word[0] && isWord(at: start, in: text)
    }
  }

  private func isWord(at start: Int, in text: ArraySlice<UInt8>) -> Bool {
    guard start == text.startIndex || !text[start - 1].isAlphanumeric else { return false }
    let end = start + word.count
    guard end <= text.endIndex, text[start..<end].lazy.map(\.lowercased).elementsEqual(word) else { return false }
    return isBeginning || end == text.endIndex || !text[end].isAlphanumeric
  }
}
