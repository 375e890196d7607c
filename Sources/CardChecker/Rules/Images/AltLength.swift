/// The alternative text of an image is very short or very long.
///
/// Flags texts under three words or over 250 characters. Silent on badges, and on texts that are no description at
/// all, which is a finding of its own.
enum AltLength: Rule {
  static let description = RuleDescription(
    id: "images/alt-length", severity: .note, summary: "The alternative text of an image is very short or very long.",
    remediation: "Say in a sentence what the image shows; put what needs more into the text beside it.")

  static func check(_ context: RuleContext) -> [Violation] {
    context.card.addresses.images.compactMap { image in
      guard let text = image.alternative, !image.isBadge, !AlternativeText.isFileName(text, of: image) else {
        return nil
      }
      if text.count > 250, text.string.count > 250 { return Violation(long(image), image, context) }
      return Words.count(text) < 3 ? Violation(short(image, text), image, context, detail: text.string) : nil
    }
  }
}

extension AltLength {
  private static func long(_ image: CardImage) -> String {
    "The alternative text of the image \(image.url.address.quoted) has more than 250 characters."
  }

  private static func short(_ image: CardImage, _ text: ArraySlice<UInt8>) -> String {
    "The alternative text \(text.string.quoted) of the image \(image.url.address.quoted) has fewer than three words."
  }
}
