import CardChecker
import Git

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The entries of a tree, to be looked up by name: two blocks of memory, however many there are.
struct TreeFolder {
  private struct Entry {
    let start: Int
    let end: Int
    let item: TreeItem
  }

  /// One after the other.
  private let names: [UInt8]
  /// In the order of the names' bytes.
  private let items: [Entry]

  init(_ id: ObjectID, in repository: borrowing Repository) throws(GitError) {
    var names: [UInt8] = []
    var items: [Entry] = []
    try repository.readTree(id) { entries throws(GitError) in
      while let entry = try entries.next() {
        let start = names.count
        names.append(contentsOf: entry.name)
        items.append(Entry(start: start, end: names.count, item: TreeItem(mode: entry.mode, id: entry.id)))
      }
    }
    // Git orders a folder as if its name ended in a slash, which is nearly the order of bytes.
    names.withUnsafeBytes { names in
      items.sort { Self.order(names[$0.start..<$0.end], names[$1.start..<$1.end]) < 0 }
    }
    (self.names, self.items) = (names, items)
  }

  subscript(name: ArraySlice<UInt8>) -> TreeItem? {
    names.withUnsafeBytes { names in
      name.withUnsafeBytes { name in
        var (low, high) = (0, items.count)
        while low < high {
          let middle = (low + high) / 2
          let order = Self.order(names[items[middle].start..<items[middle].end], name[...])
          if order == 0 { return items[middle].item }
          if order < 0 { low = middle + 1 } else { high = middle }
        }
        return nil
      }
    }
  }

  /// The names, in the order of their bytes.
  var entries: [FolderEntry] {
    items.map { FolderEntry(name: Array(names[$0.start..<$0.end]), kind: TreeEntryKind($0.item.mode)) }
  }

  private static func order(_ left: Slice<UnsafeRawBufferPointer>, _ right: Slice<UnsafeRawBufferPointer>) -> Int {
    let (left, right) = (UnsafeRawBufferPointer(rebasing: left), UnsafeRawBufferPointer(rebasing: right))
    guard let one = left.baseAddress, let other = right.baseAddress else { return left.count - right.count }
    let order = memcmp(one, other, min(left.count, right.count))
    return order == 0 ? left.count - right.count : Int(order)
  }
}

extension TreeEntryKind {
  init(_ mode: EntryMode) {
    if mode.isTree {
      self = .folder
    } else if mode.isSymlink {
      self = .symlink
    } else {
      self = mode.isSubmodule ? .submodule : .file
    }
  }
}
