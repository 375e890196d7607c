/// Cutting text into sentences.
enum Sentences {
  /// The sentences of a paragraph, without white space at either end.
  static func split(_ text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var sentences: [ArraySlice<UInt8>] = []
    var start = text.startIndex
    for index in text.indices where mayEnd(text[index]) && isEnd(index, of: text, from: start) {
      sentences.append(text[start...index].trimmed)
      start = index + 1
    }
    sentences.append(text[start...].trimmed)
    return sentences.filter { !$0.isEmpty }
  }

  /// Whether a byte is a mark that ends sentences, or the last of one.
  private static func mayEnd(_ byte: UInt8) -> Bool {
    byte == ASCII.dot || byte == ASCII.exclamation || byte == UInt8(ascii: "?") || byte == 0x82
  }

  private static func isEnd(_ index: Int, of text: ArraySlice<UInt8>, from start: Int) -> Bool {
    let byte = text[index]
    if byte == 0x82, index - 2 >= start, text[index - 2] == 0xE3, text[index - 1] == 0x80 { return true }
    guard byte == ASCII.dot || byte == ASCII.exclamation || byte == UInt8(ascii: "?") else { return false }
    var next = text.endIndex(from: index + 1) { $0 == ASCII.quote || $0 == ASCII.closeParenthesis }
    guard next == text.endIndex || text[next].isWhitespace else { return false }
    next = text.endIndex(from: next) { $0.isWhitespace }
    guard next < text.endIndex else { return true }
    return !text[next].isLowercaseLetter && !(byte == ASCII.dot && isAbbreviation(text[start..<index]))
  }

  private static let abbreviations: Set<[UInt8]> = Set(
    ["e.g", "i.e", "al", "etc", "vs", "cf", "fig", "sec", "dr", "prof", "approx", "no", "v"].map { Array($0.utf8) })

  /// A single letter is an initial.
  private static func isAbbreviation(_ text: ArraySlice<UInt8>) -> Bool {
    let word = text.suffix(8).split { $0.isWhitespace || $0 == ASCII.openParenthesis }.last ?? []
    return word.count == 1 && word.first!.isLetter || abbreviations.contains(word.map(\.lowercased))
  }
}
