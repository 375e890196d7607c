/// Compares the entries of two trees.
struct TreeComparison {
  private var old: [TreeEntry] = []
  private var new: [TreeEntry] = []

  /// Reads both to their ends.
  ///
  /// Two versions of a folder are alike up to the entry that changed, and from the next one on.
  init(_ left: inout TreeReader, _ right: inout TreeReader) throws(GitError) {
    var (one, other) = (try left.next(), try right.next())
    while let entry = one, other?.isSame(as: entry) == true { (one, other) = (try left.next(), try right.next()) }
    while let entry = one {
      old.append(entry)
      one = try left.next()
    }
    while let entry = other {
      new.append(entry)
      other = try right.next()
    }
    while let entry = old.last, new.last?.isSame(as: entry) == true {
      old.removeLast()
      new.removeLast()
    }
  }

  /// The names at which they differ, in no order.
  var differences: [TreeDifference] {
    var added = Dictionary(new.map { (Array($0.name), $0.item) }) { first, _ in first }
    var found: [TreeDifference] = []
    for entry in old {
      let name = Array(entry.name)
      let item = added.removeValue(forKey: name)
      if item != entry.item { found.append(TreeDifference(name: name, old: entry.item, new: item)) }
    }
    return found + added.map { TreeDifference(name: $0.key, old: nil, new: $0.value) }
  }
}

extension TreeEntry {
  fileprivate var item: TreeItem { TreeItem(mode: mode, id: id) }

  fileprivate func isSame(as other: TreeEntry) -> Bool {
    id == other.id && mode == other.mode && name.elementsEqual(other.name)
  }
}
