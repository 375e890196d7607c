/// What tells a publication by the link that the metadata has to it.
struct PublicationLink {
  /// Texts in lower case, any of which in a card means that the publication is cited.
  private(set) var marks: [[UInt8]] = []

  /// Reads a link; without marks where it is none.
  init(_ link: String) {
    let link = Array(link.utf8.prefix(500)).map(\.lowercased)
    if let identifier = PublicationIdentifier.all(in: link[...]).first(where: { $0.kind == .arXiv }) {
      marks.append(Array(identifier.text.utf8))
    }
    if let name = PublicationLink.objectName(in: link) { marks.append(name) }
    guard Web.containsAddress(link[...]) else { return }
    let address = WebAddress.key(of: link[...])
    if address.contains(ASCII.slash) { marks.append(address) }
    if let last = PublicationLink.number(of: address) { marks.append(last) }
  }

  /// Whether a block cites the publication.
  func isCited(in block: Block) -> Bool {
    marks.contains { mark in
      PublicationLink.stands(mark, in: block.text) || block.links.contains { PublicationLink.stands(mark, in: $0.url) }
    }
  }

  /// Whether a mark stands there to its end: `10.1000/abc1` is not in `10.1000/abc12`, but in `10.1000/abc1v2`.
  private static func stands(_ mark: [UInt8], in text: [UInt8]) -> Bool {
    var start = 0
    while let index = text.firstIndex(of: mark, from: start) {
      if !isContinued(by: text[(index + mark.count)...]) { return true }
      start = index + 1
    }
    return false
  }

  private static func isContinued(by rest: ArraySlice<UInt8>) -> Bool {
    guard let next = rest.first, next.isAlphanumeric else { return false }
    return next.lowercased != UInt8(ascii: "v") || rest.dropFirst().first?.isDigit != true
  }

  /// A DOI, without the version and the view that preprint servers add to it.
  private static func objectName(in link: [UInt8]) -> [UInt8]? {
    for start in link.indices where link[start...].starts(with: "10.".utf8) {
      guard start == 0 || !link[start - 1].isAlphanumeric && link[start - 1] != ASCII.dot else { continue }
      let registrant = link[(start + 3)...].prefix(while: \.isDigit)
      guard (4...9).contains(registrant.count), registrant.endIndex < link.count,
        link[registrant.endIndex] == ASCII.slash
      else { continue }
      let name = link[start...].prefix { !$0.isWhitespace && $0 != ASCII.hash && $0 != UInt8(ascii: "?") }
      return withoutVersion(name.trimming { $0 == ASCII.slash || $0 == ASCII.dot })
    }
    return nil
  }

  private static func withoutVersion(_ name: ArraySlice<UInt8>) -> [UInt8] {
    var name = name
    for ending in [".full.pdf", ".full", ".pdf", ".abstract"] where name.count > ending.utf8.count {
      if name.suffix(ending.utf8.count).elementsEqual(ending.utf8) { name = name.dropLast(ending.utf8.count) }
    }
    guard name.starts(with: "10.1101/".utf8), let mark = name.lastIndex(of: UInt8(ascii: "v")),
      name[(mark + 1)...].allSatisfy(\.isDigit)
    else { return Array(name) }
    return Array(name[..<mark])
  }

  /// The last part of an address, such as `s41592-020-01018-x`, where it has the look of an identifier.
  private static func number(of address: [UInt8]) -> [UInt8]? {
    guard let last = address.split(separator: ASCII.slash).dropFirst().last, last.count >= 8,
      last.count(where: \.isDigit) >= 4
    else { return nil }
    return last.prefix { $0 != UInt8(ascii: "?") }.count >= 8 ? Array(last.prefix { $0 != UInt8(ascii: "?") }) : nil
  }
}
