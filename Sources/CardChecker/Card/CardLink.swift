/// A link of a card.
struct CardLink: Sendable {
  let link: Link
  let destination: Destination
  let line: Int
  /// The card's block that it stands in.
  let block: Int

  var url: [UInt8] { link.url }
}
