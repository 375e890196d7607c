/// The links of a card to licences.
struct LicenseLinks {
  private let card: Card
  private let declared: Set<[UInt8]>

  init(_ card: Card) {
    self.card = card
    declared = Set(card.metadata.licenseEntries.compactMap { $0.url.map { WebAddress.key(of: Array($0.utf8)[...]) } })
  }

  /// Whether there is any.
  var isThere: Bool {
    card.blocks.contains { block in block.links.contains { isLicense($0.url[...]) || showsLicense($0, block) } }
      || card.blocks.contains { WebAddress.writtenOut(in: $0.text).contains { isLicense($0) } }
  }

  /// Whether an address is a licence's: the metadata gives it, a licence is published there, or it says so.
  func isLicense(_ address: ArraySlice<UInt8>) -> Bool {
    guard !address.isEmpty, address.first != ASCII.hash else { return false }
    if declared.contains(WebAddress.key(of: address)) || License(address: address.string) != nil { return true }
    return words.contains { address.containsText($0) }
  }

  private func showsLicense(_ link: Link, _ block: Block) -> Bool {
    guard !link.url.isEmpty, link.url.first != ASCII.hash else { return false }
    return block.text[link.text].containsText("license") || block.text[link.text].containsText("licence")
  }

  private var words: [StaticString] { ["license", "licence", "licensing", "copying"] }
}
