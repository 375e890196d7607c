/// The links and images of a card, and where they lead.
struct Addresses: Sendable {
  private(set) var links: [CardLink] = []
  private(set) var images: [CardImage] = []

  /// No links and no images.
  static let none = Addresses()

  /// The most paths of the tree that are looked up; nothing is said of any further.
  static let pathLimit = 200

  private var paths: Set<RepositoryPath> = []

  private init() {}

  /// Finds the links and images of a card's blocks, and the picture that its front matter names.
  init(blocks: [Block], frontMatter: Metadata, reader: DestinationReader) {
    if case .scalar(let scalar)? = frontMatter["thumbnail"] { addThumbnail(scalar, reader) }
    for (index, block) in blocks.enumerated() {
      for link in block.links {
        let destination = bounded(reader.destination(of: link.url, isMarkup: link.isMarkup))
        let line = block.line(of: link.text.lowerBound)
        links.append(CardLink(link: link, destination: destination, line: line, block: index))
      }
      for image in block.images {
        let destination = bounded(reader.destination(of: image.url, isMarkup: image.origin != .markdown))
        images.append(
          CardImage(image: image, destination: destination, line: block.line(of: image.position), block: index))
      }
    }
  }

  /// What is no path stands there as the form's own words.
  private mutating func addThumbnail(_ scalar: YAMLScalar, _ reader: DestinationReader) {
    let url = Array(scalar.text.utf8)
    guard !scalar.isBlank, !url.contains(where: \.isWhitespace) else { return }
    let image = Image(url: url, alternative: nil, position: 0, origin: .candidate)
    let destination = bounded(reader.destination(of: url, isMarkup: true))
    images.append(CardImage(image: image, destination: destination, line: scalar.line, block: nil))
  }

  private mutating func bounded(_ destination: Destination) -> Destination {
    guard case .tree(let path) = destination, !paths.contains(path) else { return destination }
    guard paths.count < Addresses.pathLimit else { return .elsewhere }
    paths.insert(path)
    return destination
  }
}
