/// What stands where the address of a link should.
enum LinkPlaceholder {
  /// Whether a link's address was never filled in.
  static func isPlaceholder(_ link: CardLink) -> Bool {
    let url = link.url.trimmed
    if url.isEmpty { return link.link.isMarkup || !link.link.text.isEmpty }
    if url.hasWord("javascript:", at: url.startIndex) { return true }
    if Address.isWeb(Array(url)) { return isWebPlaceholder(Array(url)) }
    guard Address.scheme(of: Array(url)) == nil, url.first != ASCII.hash else { return false }
    let path = PercentEncoding.decoded(url.prefix(200))
    return isWord(path[...]) || isVariable(path)
  }

  /// A name in braces, as in `{REPOSITORY_URL}/train.md`; doubled braces are left to another rule.
  private static func isVariable(_ text: [UInt8]) -> Bool {
    guard text.first == ASCII.openBrace, let close = text.firstIndex(of: ASCII.closeBrace) else { return false }
    return close > 1 && text[1..<close].allSatisfy { $0.isAlphanumeric || $0 == ASCII.underscore }
  }

  /// A word in place of an address; what has a suffix or a folder may be a path.
  private static func isWord(_ text: ArraySlice<UInt8>) -> Bool {
    if isDots(text) { return true }
    guard !text.contains(ASCII.dot), !text.contains(ASCII.slash) else { return false }
    return words.contains(TextKey(text))
  }

  /// `...` or the ellipsis, but no folder.
  private static func isDots(_ text: ArraySlice<UInt8>) -> Bool {
    text.count >= 3 && text.allSatisfy { $0 == ASCII.dot } || text.elementsEqual("\u{2026}".utf8)
  }

  private static func isWebPlaceholder(_ url: [UInt8]) -> Bool {
    guard let host = Address.host(of: url) else { return false }
    if isWord(host) { return true }
    return Address.path(of: url)[host.endIndex...].split(separator: ASCII.slash).contains(where: isCrossedOut)
  }

  /// `XXXX.XXXXX` in place of an arXiv id.
  private static func isCrossedOut(_ component: ArraySlice<UInt8>) -> Bool {
    component.count >= 4 && component.allSatisfy { $0.lowercased == UInt8(ascii: "x") || $0 == ASCII.dot }
  }

  private static let words: Set<TextKey> = Set(
    [
      "todo", "tbd", "tba", "fixme", "tbc", "link", "link here", "link tbd", "link todo", "link to come", "url",
      "url here", "xxx", "xxxx", "placeholder", "insert link", "insert link here", "insert url", "insert url here",
      "add link",
      "add link here", "add url", "add url here", "your link", "your link here", "your url", "your url here",
      "link placeholder", "placeholder link", "placeholder url", "coming soon", "link coming soon", "to be added",
    ].map { TextKey($0) })
}
