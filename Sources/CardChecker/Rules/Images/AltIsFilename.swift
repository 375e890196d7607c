/// The alternative text of an image is the name of a file, or only says that there is an image.
///
/// Flags `loss_curve.png`, the image's own file name where it is no plain word, and words such as "image", "figure 2"
/// or "Screenshot 2024-05-01".
enum AltIsFilename: Rule {
  static let description = RuleDescription(
    id: "images/alt-is-filename", severity: .warning,
    summary: "The alternative text of an image is a file name or a word such as “image”.",
    remediation: "Say what the image shows to those who cannot see it.")

  static func check(_ context: RuleContext) -> [Violation] {
    context.card.addresses.images.compactMap { image in
      guard let text = image.alternative, AlternativeText.isFileName(text, of: image) else { return nil }
      return Violation(message(image, text), image, context, detail: text.string)
    }
  }
}

extension AltIsFilename {
  private static func message(_ image: CardImage, _ text: ArraySlice<UInt8>) -> String {
    "The alternative text \(text.string.quoted) does not say what the image \(image.url.address.quoted) shows."
  }
}
