/// An image is marked as decoration.
///
/// Flags an `alt` that is empty on purpose, which hides the image from those who cannot see it.
enum AltEmpty: Rule {
  static let description = RuleDescription(
    id: "images/alt-empty", severity: .note, summary: "An image is marked as decoration by an empty alternative text.",
    remediation: "Leave it so if the image only decorates; else say in “alt” what it shows.")

  static func check(_ context: RuleContext) -> [Violation] {
    context.card.addresses.images.compactMap { image in
      guard image.block != nil, image.image.origin == .markup, image.image.alternative?[...].isBlank == true else {
        return nil
      }
      return Violation(message(image), image, context)
    }
  }
}

extension AltEmpty {
  private static func message(_ image: CardImage) -> String {
    "The image \(image.url.address.quoted) is marked as decoration by its empty alternative text."
  }
}
