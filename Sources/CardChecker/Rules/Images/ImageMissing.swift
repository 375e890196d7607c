/// An image is not in the repository.
///
/// Flags images without an address, images at a path at which the commit's own tree holds no file, compared byte by
/// byte after percent signs are decoded, and images outside the tree. Silent on images of the web, and where the path
/// leads through a symbolic link or a submodule.
enum ImageMissing: Rule {
  static let description = RuleDescription(
    id: "images/image-missing", severity: .error, summary: "An image is not in the repository.",
    remediation: "Commit the image, or correct its address; spelling and case count.",
    dependsOnCommit: true)

  static func check(_ context: RuleContext) -> [Violation] {
    context.card.addresses.images.compactMap { image in
      guard let message = message(image, context.facts) else { return nil }
      var violation = Violation(message, image, context)
      if image.block == nil { violation.severity = .warning }
      if image.url.contains(ASCII.backslash) { violation.remediation = backslashRemediation }
      return violation
    }
  }

  private static func message(_ image: CardImage, _ facts: CardFacts) -> String? {
    switch image.destination {
    case .tree(let path):
      switch facts.presence(of: path) {
      case .missing: missing(image, path)
      case .there(.folder), .there(.submodule): folder(image)
      case .there(.file), .there(.symlink), .unknown: nil
      }
    case .outside: image.block == nil ? nil : outside(image)
    case .nowhere, .anchor: image.image.origin == .candidate ? nil : empty
    case .schemeless, .elsewhere: nil
    }
  }
}

extension ImageMissing {
  private static let empty = "The image has no address."
  private static let backslashRemediation = "Write “/” between the folders of the address."

  private static func missing(_ image: CardImage, _ path: RepositoryPath) -> String {
    let address = image.url.address
    guard address != path.description else { return "The image \(address.quoted) is not in the repository." }
    return "The image \(address.quoted) is not in the repository: there is no \(path.description.quoted)."
  }

  private static func folder(_ image: CardImage) -> String {
    "The image \(image.url.address.quoted) is a folder."
  }

  private static func outside(_ image: CardImage) -> String {
    "The image \(image.url.address.quoted) lies outside the repository."
  }
}
