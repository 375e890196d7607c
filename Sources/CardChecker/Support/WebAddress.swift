/// Addresses of the web as they are compared.
enum WebAddress {
  /// The address in lower case without scheme, `www.`, fragment and what ends it in passing; empty for no address.
  static func key(of address: ArraySlice<UInt8>) -> [UInt8] {
    var rest = address.trimmed
    for scheme: StaticString in ["https://", "http://"] where rest.hasWord(scheme, at: rest.startIndex) {
      rest = rest.dropFirst(scheme.utf8CodeUnitCount)
      break
    }
    if rest.hasWord("www.", at: rest.startIndex) { rest = rest.dropFirst(4) }
    var key = rest.prefix { $0 != ASCII.hash }.map(\.lowercased)
    while let last = key.last, endings.contains(last) { key.removeLast() }
    if key.count > 4, key.suffix(4).elementsEqual(".git".utf8) { key.removeLast(4) }
    return key
  }

  private static let endings = [
    ASCII.slash, ASCII.dot, 0x2C, ASCII.closeParenthesis, ASCII.colon, UInt8(ascii: ";"),
  ]

  /// The addresses of the web that a block links to or writes out.
  static func all(in block: Block) -> [ArraySlice<UInt8>] {
    block.links.map { $0.url[...] } + writtenOut(in: block.text)
  }

  /// The addresses that a text writes out.
  static func writtenOut(in text: [UInt8]) -> [ArraySlice<UInt8>] {
    guard Web.containsAddress(text[...]) else { return [] }
    return text.split { $0.isWhitespace || isStop($0) }.filter { Web.containsAddress($0) }.map { word in
      let start = word.firstIndex(of: "http") ?? word.startIndex
      return word[start...]
    }
  }

  private static func isStop(_ byte: UInt8) -> Bool {
    switch byte {
    case ASCII.less, ASCII.greater, ASCII.quote, ASCII.openParenthesis, ASCII.openBracket, ASCII.closeBracket,
      ASCII.openBrace, ASCII.closeBrace, UInt8(ascii: "`"):
      true
    default: false
    }
  }
}
