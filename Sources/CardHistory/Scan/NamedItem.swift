import Git

/// Something in a folder, with its name there.
protocol Named {
  var name: [UInt8] { get }
}

/// A `TreeItem` with its name.
struct NamedItem: Named, Hashable, Sendable {
  let name: [UInt8]
  let item: TreeItem
}

extension NamedItem {
  init(_ entry: TreeEntry) {
    self.init(name: Array(entry.name), item: TreeItem(mode: entry.mode, id: entry.id))
  }
}
