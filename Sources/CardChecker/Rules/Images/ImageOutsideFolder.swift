/// An image lies outside the folder that the template has for images.
///
/// Looks at cards in a template whose example shows where images go, such as `model_card_images` beside the card. An
/// image that is not there at all, or on the web, is reported as that.
enum ImageOutsideFolder: Rule {
  static let description = RuleDescription(
    id: "images/image-outside-folder", severity: .warning, scope: .template,
    summary: "An image lies outside the folder that the template has for images.",
    remediation: "Move the image to the folder for images beside the card and correct its address.",
    dependsOnCommit: true)

  static func check(_ context: RuleContext) -> [Violation] {
    guard let folder = context.card.imageFolder else { return [] }
    let prefix = folder.bytes + [ASCII.slash]
    return context.card.addresses.images.compactMap { image in
      guard case .tree(let path) = image.destination, image.block != nil, !Address.isRemote(image.url),
        !path.bytes.starts(with: prefix), context.facts.presence(of: path) != .missing
      else { return nil }
      return Violation(message(image, folder), image, context)
    }
  }
}

extension ImageOutsideFolder {
  private static func message(_ image: CardImage, _ folder: RepositoryPath) -> String {
    "The image \(image.url.address.quoted) lies outside \(folder.description.quoted)."
  }
}
