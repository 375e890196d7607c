import Git

/// What stands at a name of a tree: mode and object.
struct TreeItem: Hashable, Sendable {
  let mode: EntryMode
  let id: ObjectID
}

/// A `TreeItem` with its name.
struct NamedItem: Hashable, Sendable {
  let name: [UInt8]
  let item: TreeItem
}
