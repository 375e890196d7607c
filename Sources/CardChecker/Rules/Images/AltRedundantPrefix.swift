/// The alternative text of an image begins by saying that it is an image.
///
/// Flags "image of", "a photo showing" and the like, which a screen reader says anyway.
enum AltRedundantPrefix: Rule {
  static let description = RuleDescription(
    id: "images/alt-redundant-prefix", severity: .warning,
    summary: "The alternative text of an image begins by saying that it is an image.",
    remediation: "Leave out words such as “image of”; a screen reader says them anyway.")

  static func check(_ context: RuleContext) -> [Violation] {
    context.card.addresses.images.compactMap { image in
      guard let text = image.alternative, let prefix = AlternativeText.redundantPrefix(of: text) else { return nil }
      return Violation(message(image, prefix), image, context, detail: prefix)
    }
  }
}

extension AltRedundantPrefix {
  private static func message(_ image: CardImage, _ prefix: String) -> String {
    "The alternative text of the image \(image.url.address.quoted) begins with \(prefix.quoted)."
  }
}
