/// An image of a card.
struct CardImage: Sendable {
  let image: Image
  let destination: Destination
  let line: Int
  /// The card's block that it stands in; nil for one that the front matter names.
  let block: Int?

  var url: [UInt8] { image.url }

  /// The alternative text, where the image is shown in the text and has one.
  var alternative: ArraySlice<UInt8>? {
    guard block != nil, image.origin != .candidate, let text = image.alternative?.trimmed, !text.isBlank else {
      return nil
    }
    return text
  }

  /// Whether it is a small sign that a service draws, such as the state of a build, which says one or two words.
  var isBadge: Bool {
    guard Address.isRemote(url) else { return false }
    return CardImage.badges.contains { url.containsText($0) }
  }

  private static let badges: [StaticString] = [
    "badge", "shields.io", "travis-ci", "codecov", "deepwiki.com", "status.svg",
  ]
}
