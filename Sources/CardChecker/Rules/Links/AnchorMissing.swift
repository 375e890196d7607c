/// A link leads to a place in the card that is not there.
///
/// Looks at links such as `#training-data`. A place is a heading, by the name that GitHub makes of it, or an element
/// with an id or a name. Where only hyphens and marks differ, which other sites treat in other ways, it is a note.
/// Silent on footnotes, lines of code, `#top` and `#readme`, and names that the text gives in a manner of its own.
enum AnchorMissing: Rule {
  static let description = RuleDescription(
    id: "links/anchor-missing", severity: .warning, summary: "A link leads to a place in the card that is not there.",
    remediation: "Write the heading's text in lower case, with hyphens for blanks and without other marks.")

  static func check(_ context: RuleContext) -> [Violation] {
    let links = context.card.addresses.links.compactMap { link -> (CardLink, [UInt8])? in
      guard case .anchor(let fragment) = link.destination else { return nil }
      let name = PercentEncoding.decoded(fragment)
      return isLookedFor(name) ? (link, name) : nil
    }
    guard !links.isEmpty else { return [] }
    let anchors = CardAnchors(context.card)
    guard anchors.isComplete else { return [] }
    return links.compactMap { link, name in
      guard !anchors.contains(name), !isNamed(name, context.card) else { return nil }
      var violation = Violation(message(link), link, context)
      if anchors.nearlyContains(name) { violation.severity = .note }
      return violation
    }
  }

  private static func isLookedFor(_ name: [UInt8]) -> Bool {
    guard !name.isEmpty, name.count <= 500, !["top", "readme"].contains(name.map(\.lowercased).string) else {
      return false
    }
    if name.contains(where: { $0 == ASCII.slash || $0 == ASCII.exclamation || $0 == ASCII.equals || $0 == ASCII.colon })
    {
      return false
    }
    return !isFootnote(name) && !isLine(name)
  }

  private static func isFootnote(_ name: [UInt8]) -> Bool {
    let rest = name.starts(with: "user-content-".utf8) ? name.dropFirst(13) : name[...]
    for start: StaticString in ["fnref", "fn", "footnote"] where rest.hasWord(start, at: rest.startIndex) {
      return rest.dropFirst(start.utf8CodeUnitCount).first.map { !$0.isLetter } ?? true
    }
    return false
  }

  /// `L10` or `L10-L20`.
  private static func isLine(_ name: [UInt8]) -> Bool {
    name.first == UInt8(ascii: "L") && name.count > 1 && name[1].isDigit
  }

  /// Whether the text names a place as `{#name}`, `(name)=` or `[[name]]`, which some sites understand.
  private static func isNamed(_ name: [UInt8], _ card: Card) -> Bool {
    let marks = [Array("{#".utf8) + name, Array("(".utf8) + name + Array(")=".utf8), Array("[[".utf8) + name]
    return card.blocks.contains { block in
      block.text.count > name.count && marks.contains { block.text.firstRange(of: $0) != nil }
    }
  }
}

extension AnchorMissing {
  private static func message(_ link: CardLink) -> String {
    "The link \(link.url.address.quoted) leads to no heading of the card."
  }
}
