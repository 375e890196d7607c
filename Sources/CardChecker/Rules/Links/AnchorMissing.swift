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
    let missing = links.filter { !anchors.contains($0.1) }
    let places = NamedPlaces(missing.isEmpty ? [] : context.card.blocks)
    return missing.compactMap { link, name in
      guard !places.contains(name) else { return nil }
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
}

extension AnchorMissing {
  private static func message(_ link: CardLink) -> String {
    "The link \(link.url.address.quoted) leads to no heading of the card."
  }
}
