/// Two different images have the same alternative text.
///
/// Flags the second and those after it. Silent on badges, on the pictures for light and dark screens, and on texts that
/// are no description at all, which is a finding of its own.
enum AltDuplicate: Rule {
  static let description = RuleDescription(
    id: "images/alt-duplicate", severity: .warning, summary: "Two different images have the same alternative text.",
    remediation: "Say in each text what tells its image from the others.")

  static func check(_ context: RuleContext) -> [Violation] {
    let images = context.card.addresses.images
    guard images.count > 1 else { return [] }
    var first: [TextKey: CardImage] = [:]
    return images.compactMap { image in
      guard let text = image.alternative, !image.isBadge, !isForOneTheme(image) else { return nil }
      let key = TextKey(text)
      guard !key.isEmpty, !AlternativeText.isFileName(text, of: image) else { return nil }
      guard let other = first[key] else {
        first[key] = image
        return nil
      }
      guard other.file != image.file else { return nil }
      return Violation(message(text, other, image), image, context, detail: text.string)
    }
  }

  private static func isForOneTheme(_ image: CardImage) -> Bool {
    image.url.containsText("#gh-light-mode-only") || image.url.containsText("#gh-dark-mode-only")
  }
}

extension CardImage {
  /// What tells the image from others, however its address is written.
  fileprivate var file: [UInt8] {
    if case .tree(let path) = destination { return path.bytes }
    return Array(Address.path(of: url))
  }
}

extension AltDuplicate {
  private static func message(_ text: ArraySlice<UInt8>, _ first: CardImage, _ second: CardImage) -> String {
    "The images \(first.url.address.quoted) and \(second.url.address.quoted) have the same alternative text "
      + "\(text.string.quoted)."
  }
}
