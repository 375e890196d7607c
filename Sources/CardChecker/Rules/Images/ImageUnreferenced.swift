/// A file in the folder for images is shown nowhere.
///
/// Looks at the folder that the template has for images, and flags images that the card neither shows nor links to nor
/// names. The example that comes with the template is no finding.
enum ImageUnreferenced: Rule {
  static let description = RuleDescription(
    id: "images/image-unreferenced", severity: .note, scope: .template,
    summary: "A file in the folder for images is shown nowhere.",
    remediation: "Show the image where it belongs, or delete the file.",
    dependsOnCommit: true)

  /// The most files that are looked for.
  private static let limit = 100

  static func check(_ context: RuleContext) -> [Violation] {
    guard let folder = context.card.imageFolder, let entries = context.facts.folders[folder] else { return [] }
    let used = context.card.usedPaths
    let unused = entries.lazy.filter { $0.kind == .file && ImageSuffix.ends($0.name) && !isSample($0.name, context) }
      .map { ($0.name, RepositoryPath(bytes: folder.bytes + [ASCII.slash] + $0.name)) }
      .filter { !used.contains($1) }
    return unused.prefix(limit).filter { !isNamed($0.0, context.card) }.map { _, path in
      Violation(
        message: message(path), lines: 1...1, subject: path.description, key: path.description)
    }
  }

  private static func isSample(_ name: [UInt8], _ context: RuleContext) -> Bool {
    let name = name.map(\.lowercased).string
    return name == "placeholder.png"
      || context.card.match?.template.sampleImages.contains { $0.fileName == name } == true
  }

  private static func isNamed(_ name: [UInt8], _ card: Card) -> Bool {
    card.blocks.contains { $0.text.contains(bytes: name) }
  }
}

extension Card {
  /// The paths of the tree that the card's images and links lead to.
  fileprivate var usedPaths: Set<RepositoryPath> {
    var paths: Set<RepositoryPath> = []
    for case .tree(let path) in addresses.images.map(\.destination) + addresses.links.map(\.destination) {
      paths.insert(path)
    }
    return paths
  }
}

extension ImageUnreferenced {
  private static func message(_ path: RepositoryPath) -> String {
    "The card does not show the image \(path.description.quoted)."
  }
}
