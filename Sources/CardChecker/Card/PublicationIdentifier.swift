/// An arXiv id or a DOI as a text writes it.
///
/// See <https://info.arxiv.org/help/arxiv_identifier.html> and the DOI Handbook, 2.2.
struct PublicationIdentifier: Hashable {
  enum Kind { case arXiv, doi }

  let kind: Kind
  let text: String
  /// Where it begins in the text that it was found in.
  let position: Int
  /// Whether such an identifier can exist.
  let isPossible: Bool

  /// The identifiers that follow the word "arXiv" or "DOI".
  static func all(in text: ArraySlice<UInt8>) -> [PublicationIdentifier] {
    found("arxiv", in: text, arXiv) + found("doi", in: text, doi)
  }

  private static func found(
    _ word: StaticString, in text: ArraySlice<UInt8>,
    _ read: (ArraySlice<UInt8>) -> PublicationIdentifier?
  ) -> [PublicationIdentifier] {
    var found: [PublicationIdentifier] = []
    var start = text.startIndex
    while let index = text.firstIndex(of: word, from: start) {
      start = index + word.utf8CodeUnitCount
      if index == text.startIndex || !text[index - 1].isAlphanumeric,
        let identifier = read(text[afterFiller(text, from: start)...])
      {
        found.append(identifier)
      }
    }
    return found
  }

  private static let lengthLimit = 200

  private static let fillers: Set<String> = [
    "org", "abs", "pdf", "html", "preprint", "eprint", "e", "print", "id", "identifier", "https", "http", "doi", "dx",
    "arxiv", "no",
  ]

  /// Skips marks, and words such as "preprint", between the name and the identifier.
  private static func afterFiller(_ text: ArraySlice<UInt8>, from start: Int) -> Int {
    var index = start
    for _ in 0..<12 {
      index = text.endIndex(from: index) { !$0.isAlphanumeric && !$0.isNonASCII && $0 != ASCII.newline }
      let end = text.endIndex(from: index, while: \.isLetter)
      guard end > index, end - index <= 10, fillers.contains(text[index..<end].map(\.lowercased).string) else { break }
      index = end
    }
    return index
  }

  /// `YYMM.NNNNN`; anything else that follows the word is left alone.
  private static func arXiv(_ text: ArraySlice<UInt8>) -> PublicationIdentifier? {
    let date = text.prefix(4)
    let dot = text.startIndex + 4
    guard date.count == 4, date.allSatisfy(\.isDigit), dot < text.endIndex, text[dot] == ASCII.dot else { return nil }
    let number = text[(dot + 1)...].prefix(while: \.isDigit)
    guard number.count >= 4, let stamp = Int(date.string) else { return nil }
    let isInTime = stamp >= 704 && (1...12).contains(stamp % 100)
    let isPossible = isInTime && number.count == (stamp >= 1501 ? 5 : 4) && number.contains { $0 != 0x30 }
    return PublicationIdentifier(
      kind: .arXiv, text: text[..<number.endIndex].string, position: text.startIndex, isPossible: isPossible)
  }

  /// `10.NNNN/name`; anything else that follows the word is left alone.
  private static func doi(_ text: ArraySlice<UInt8>) -> PublicationIdentifier? {
    guard text.starts(with: "10.".utf8) else { return nil }
    let whole = text.prefix(lengthLimit).prefix { !$0.isWhitespace && !endsIdentifier($0) }.trimming {
      [ASCII.dot, 0x2C].contains($0)
    }
    let parts = PercentEncoding.decoded(whole).split(separator: ASCII.slash, maxSplits: 1)
    let registrant = parts[0].dropFirst(3).split(separator: ASCII.dot).first ?? []
    let isPossible = parts.count == 2 && registrant.allSatisfy(\.isDigit) && (4...9).contains(registrant.count)
    return PublicationIdentifier(kind: .doi, text: whole.string, position: text.startIndex, isPossible: isPossible)
  }

  private static func endsIdentifier(_ byte: UInt8) -> Bool {
    [ASCII.closeBrace, ASCII.closeBracket, ASCII.quote, ASCII.greater, ASCII.less, ASCII.pipe].contains(byte)
  }
}
