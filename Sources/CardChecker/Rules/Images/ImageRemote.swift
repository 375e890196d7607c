/// An image is fetched from the web, or written into the card itself.
///
/// Looks at cards in a template whose example shows where images go; in others, images of the web are common usage.
/// An image of the web may change or vanish, and no commit keeps what the card showed.
enum ImageRemote: Rule {
  static let description = RuleDescription(
    id: "images/image-remote", severity: .warning, scope: .template,
    summary: "An image is fetched from the web, or written into the card itself.",
    remediation: "Commit the image to the folder for images beside the card and refer to it there.")

  static func check(_ context: RuleContext) -> [Violation] {
    guard context.card.imageFolder != nil else { return [] }
    return context.card.addresses.images.compactMap { image in
      guard image.block != nil else { return nil }
      let url = Array(image.url.trimmed)
      if url.hasWord("data:", at: 0) { return Violation(embedded, image, context) }
      guard Address.isWeb(url) || url.starts(with: "//".utf8) else { return nil }
      return Violation(remote(image), image, context)
    }
  }
}

extension ImageRemote {
  private static let embedded = "An image is written into the card as a data address."

  private static func remote(_ image: CardImage) -> String {
    "The image \(image.url.address.quoted) is fetched from the web."
  }
}
