import CardChecker
import Git

/// What stands at the root of a tree where the paths begin that a card asks about. While that is the same, so are the
/// card's surroundings, of which nothing needs to be looked up.
struct Outlook: Hashable {
  let items: [TreeItem?]
  /// Tells the names at the root from others, where they were asked for.
  let listing: ObjectID?
}

/// The names at the root where the paths begin that a card asks about.
struct Viewpoint {
  let names: [[UInt8]]
  let asksForListing: Bool

  init(_ references: CardReferences) {
    let paths = references.entries.union(references.contents).union(references.folders)
    names = Array(Set(paths.map { Array($0.bytes.prefix { $0 != UInt8(ascii: "/") }) }))
    asksForListing = references.folders.contains(RepositoryPath(bytes: []))
  }
}
