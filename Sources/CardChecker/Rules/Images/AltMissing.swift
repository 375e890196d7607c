/// An image has no alternative text.
///
/// Flags images in Markdown with nothing between the brackets, and `img` tags without `alt`. An `alt` that is empty on
/// purpose marks an image as decoration and is a note of its own.
enum AltMissing: Rule {
  static let description = RuleDescription(
    id: "images/alt-missing", severity: .error, summary: "An image has no alternative text.",
    remediation: "Say between the brackets, or in “alt”, what the image shows to those who cannot see it.")

  static func check(_ context: RuleContext) -> [Violation] {
    context.card.addresses.images.compactMap { image in
      image.block != nil && isMissing(image.image) ? Violation(message(image), image, context) : nil
    }
  }

  private static func isMissing(_ image: Image) -> Bool {
    switch image.origin {
    case .markdown: image.alternative?[...].isBlank ?? true
    case .markup: image.alternative == nil
    case .candidate: false
    }
  }
}

extension AltMissing {
  private static func message(_ image: CardImage) -> String {
    "The image \(image.url.address.quoted) has no alternative text."
  }
}
