/// Ways to cite a work.
enum Citation {
  /// Whether a work can be looked up: by BibTeX, an identifier, an address, or author and year.
  static func isGiven(in passage: Passage) -> Bool {
    passage.hasLink || passage.content.contains { isGiven(in: $0.text) }
  }

  private static func isGiven(in text: [UInt8]) -> Bool {
    isBibTeX(text[...]) || identifiers.contains { text.containsText($0) } || hasAuthorAndYear(text)
  }

  private static let identifiers: [StaticString] = [
    "arxiv", "biorxiv", "medrxiv", "doi:", "doi.org", "doi 10.", "isbn",
  ]

  /// `@article{` and the like.
  static func isBibTeX(_ text: ArraySlice<UInt8>) -> Bool {
    for start in text.indices where text[start] == UInt8(ascii: "@") {
      let end = text.endIndex(from: start + 1) { $0.isLetter }
      if end > start + 3, end < text.endIndex, text[end] == ASCII.openBrace { return true }
    }
    return false
  }

  /// A year and a capitalised word, or a word of another script.
  private static func hasAuthorAndYear(_ text: [UInt8]) -> Bool {
    hasYear(text)
      && text.split(whereSeparator: \.isWhitespace).contains { word in
        guard let first = word.first(where: { $0.isAlphanumeric || $0.isNonASCII }) else { return false }
        return first.isUppercaseLetter || first.isNonASCII
      }
  }

  /// Four digits from 1900 to 2099 that stand alone.
  private static func hasYear(_ text: [UInt8]) -> Bool {
    text.split { !$0.isAlphanumeric }.contains { word in
      word.count == 4 && word.allSatisfy(\.isDigit) && (word.starts(with: "19".utf8) || word.starts(with: "20".utf8))
    }
  }
}
