/// A file that is shown as an image is none.
///
/// Flags files that are empty, Git LFS pointers, and files that begin like none of the formats that sites show: PNG,
/// JPEG, GIF, WebP, AVIF, HEIC, BMP, TIFF, ICO, JPEG XL and SVG. Silent where the file's content is not known.
enum ImageInvalid: Rule {
  static let description = RuleDescription(
    id: "images/image-invalid", severity: .error, summary: "A file that is shown as an image is none.",
    remediation: "Commit the image itself at this path, not in Git LFS.",
    dependsOnCommit: true)

  static func check(_ context: RuleContext) -> [Violation] {
    context.card.addresses.images.compactMap { image in
      guard case .tree(let path) = image.destination, let content = context.facts.contents[path],
        let fault = ImageBytes.fault(of: content)
      else { return nil }
      return Violation(message(image, fault), image, context, detail: fault)
    }
  }
}

extension ImageInvalid {
  private static func message(_ image: CardImage, _ fault: String) -> String {
    "The file of the image \(image.url.address.quoted) \(fault)."
  }
}
