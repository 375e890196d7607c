/// The template's example image is still in the card.
///
/// Flags images whose file is `your_image.png` or `placeholder.png`, or whose alternative text is the template's.
enum SampleImageLeft: Rule {
  static let description = RuleDescription(
    id: "placeholder/sample-image-left", severity: .warning,
    summary: "The template's example image is still in the card.",
    remediation: "Show an image of the model with a text that describes it, or delete the example.")

  static func check(_ context: RuleContext) -> [Violation] {
    let samples = context.card.match?.template.sampleImages ?? context.templates.flatMap(\.sampleImages)
    return context.card.blocks.indices.filter { !context.card.blocks[$0].images.isEmpty }.flatMap { index in
      let block = context.card.blocks[index]
      return block.images.filter { isSample($0, samples) }.map { image in
        let line = block.line(of: image.position)
        return Violation(
          message: message(image), lines: line...line, slot: context.slotOfBlock[index], detail: image.url.address,
          subject: image.url.address)
      }
    }
  }

  private static func isSample(_ image: Image, _ samples: [SampleImage]) -> Bool {
    let path = PercentEncoding.decoded(image.url.prefix { $0 != ASCII.hash && $0 != UInt8(ascii: "?") })
    let name = path.split(separator: ASCII.slash).last?.map(\.lowercased).string ?? ""
    if ["your_image.png", "placeholder.png"].contains(name) || samples.contains(where: { $0.fileName == name }) {
      return true
    }
    guard let key = image.alternative.map({ TextKey($0) }), !key.isEmpty else { return false }
    return samples.contains { $0.alternative == Fingerprint(of: key.bytes) }
  }
}

extension SampleImageLeft {
  private static func message(_ image: Image) -> String {
    "The image \(image.url.address.quoted) is the template's example."
  }
}
