/// Where an address in a card leads.
enum Destination: Hashable, Sendable {
  /// Nowhere: nothing is given.
  case nowhere
  /// To a place in the card itself, the name of which follows `#`.
  case anchor([UInt8])
  /// To what should stand at a path of the tree.
  case tree(RepositoryPath)
  /// Out of the tree, where no reader can follow: above its root, or to a file of somebody's computer.
  case outside
  /// To the web, but without the scheme that an address of the web begins with.
  case schemeless
  /// To where nothing is known: the web, another scheme, a page of the site that shows the repository.
  case elsewhere
}
