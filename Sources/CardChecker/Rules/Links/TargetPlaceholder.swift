/// The address of a link was never filled in.
///
/// Flags addresses that are empty, a lone `#`, a word such as `TODO` or `link`, dots, an arXiv id of crosses and
/// `javascript:`. A `#` may lead back to the top, so it counts only where the link's text says something else. Silent
/// where the tree has what the word names.
enum TargetPlaceholder: Rule {
  static let description = RuleDescription(
    id: "links/target-placeholder", severity: .error, summary: "The address of a link was never filled in.",
    remediation: "Give the address that the link should lead to, or leave the text without a link.",
    dependsOnCommit: true)

  static func check(_ context: RuleContext) -> [Violation] {
    context.card.addresses.links.compactMap { link in
      guard isHash(link, context) || LinkPlaceholder.isPlaceholder(link), !isThere(link, context.facts),
        !showsImage(link, context)
      else { return nil }
      let text = context.card.blocks[link.block].text[link.link.text].trimmed.string
      var violation = Violation(message(link, text), link, context, detail: text.isEmpty ? nil : text)
      violation.subject = "\(link.url.address) \(text)"
      return violation
    }
  }

  private static func isThere(_ link: CardLink, _ facts: CardFacts) -> Bool {
    guard case .tree(let path) = link.destination else { return false }
    return facts.contains(path)
  }

  /// An image between the tags of a link without address, such as a badge, leads nowhere on purpose.
  private static func showsImage(_ link: CardLink, _ context: RuleContext) -> Bool {
    guard link.link.isMarkup, link.url.isEmpty else { return false }
    return context.card.blocks[link.block].images.contains { $0.position == link.link.text.lowerBound }
  }

  /// Of HTML, and of images in links, it is not known what a reader sees of the link.
  private static func isHash(_ link: CardLink, _ context: RuleContext) -> Bool {
    guard !link.link.isMarkup, link.url.trimmed.elementsEqual([ASCII.hash]) else { return false }
    let words = TextKey(context.card.blocks[link.block].text[link.link.text]).words.map(\.string)
    return !words.isEmpty && words.allSatisfy { !["top", "up", "back", "start", "home"].contains($0) }
  }
}

extension TargetPlaceholder {
  private static func message(_ link: CardLink, _ text: String) -> String {
    let name = text.isEmpty ? "A link" : "The link \(text.quoted)"
    return link.url.isEmpty
      ? "\(name) has no address." : "\(name) has \(link.url.address.quoted) in place of an address."
  }
}
