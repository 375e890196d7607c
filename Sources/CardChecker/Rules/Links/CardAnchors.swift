/// The places in a card that links within the page can lead to.
struct CardAnchors {
  private let names: Set<[UInt8]>
  private let cores: Set<[UInt8]>
  /// Whether all of them are known.
  let isComplete: Bool

  init(_ card: Card) {
    var names: Set<[UInt8]> = []
    var counts: [[UInt8]: Int] = [:]
    for block in card.blocks {
      for name in block.parts.anchors { names.insert(CardAnchors.folded(name)) }
      for heading in CardAnchors.headings(block) {
        let slug = HeadingSlug.slug(of: heading)
        let count = counts[slug, default: 0]
        counts[slug] = count + 1
        names.insert(count == 0 ? slug : slug + Array("-\(count)".utf8))
      }
    }
    self.names = names
    cores = Set(names.map(HeadingSlug.core))
    isComplete = !card.blocks.contains { $0.parts.hasOpenHeading }
  }

  /// Whether a fragment leads to one of them; case makes no difference, as on GitHub's pages.
  func contains(_ fragment: [UInt8]) -> Bool {
    names.contains(CardAnchors.folded(fragment))
  }

  /// Whether a fragment leads to one of them but for hyphens and marks, which other sites treat in other ways.
  func nearlyContains(_ fragment: [UInt8]) -> Bool {
    let core = HeadingSlug.core(of: CardAnchors.folded(fragment))
    return !core.isEmpty && cores.contains(core)
  }

  /// The text of a heading; where it ends in `{#name}`, without that.
  private static func headings(_ block: Block) -> [ArraySlice<UInt8>] {
    if case .heading = block.kind { return [block.text[...]] }
    return block.parts.markupHeadings.map { block.text[$0] }
  }

  private static func folded(_ name: [UInt8]) -> [UInt8] {
    let name = name.contains(where: \.isNonASCII) ? Array(name[...].string.lowercased().utf8) : name.map(\.lowercased)
    return name.starts(with: prefix) ? Array(name.dropFirst(prefix.count)) : name
  }

  /// GitHub puts this before the names that a page gives itself, and finds them with and without it.
  private static let prefix = Array("user-content-".utf8)
}
