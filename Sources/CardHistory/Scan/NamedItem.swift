import Git

/// Something in a folder, with its name there.
protocol Named {
  var name: [UInt8] { get }
}

/// A `TreeItem` with its name.
struct NamedItem: Named, Hashable, Sendable {
  let name: [UInt8]
  let item: TreeItem

  func hash(into hasher: inout Hasher) {
    hasher.combine(name: name)
    hasher.combine(item)
  }
}

extension Hasher {
  /// Takes in all bytes at once: a sequence is hashed byte by byte.
  mutating func combine(name: [UInt8]) {
    name.withUnsafeBytes { combine(bytes: $0) }
  }
}

extension NamedItem {
  init(_ entry: TreeEntry) {
    self.init(name: Array(entry.name), item: TreeItem(mode: entry.mode, id: entry.id))
  }
}
