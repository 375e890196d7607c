/// Compares the entries of two trees.
struct TreeComparison {
  private var left: TreeReader
  private var right: TreeReader
  private var found: [TreeDifference] = []

  /// The names at which two trees differ, in no order.
  ///
  /// Two versions of a folder are alike up to an entry that changed, and from the next one on: so they are read side by
  /// side, and what is the same byte for byte is passed by.
  ///
  /// - Throws: `GitError.Code.corrupt` where what differs is no tree.
  static func differences(
    between left: TreeReader, _ right: TreeReader
  ) throws(GitError) -> [TreeDifference] {
    var comparison = TreeComparison(left: left, right: right)
    try comparison.run()
    return comparison.found
  }

  private init(left: TreeReader, right: TreeReader) {
    (self.left, self.right) = (left, right)
  }

  private mutating func run() throws(GitError) {
    while true {
      left.passAlike(with: &right)
      let (old, new) = (try left.next(), try right.next())
      if old == nil && new == nil { return }
      guard let old, let new, old.name.elementsEqual(new.name) else { return try compareRest(from: old, new) }
      if old.item != new.item { found.append(TreeDifference(name: Array(old.name), old: old.item, new: new.item)) }
    }
  }

  // Something was added or taken away: from here on, entries are found by their names.
  private mutating func compareRest(from old: TreeEntry?, _ new: TreeEntry?) throws(GitError) {
    var added: [[UInt8]: TreeItem] = [:]
    var next = new
    while let entry = next {
      added[Array(entry.name)] = entry.item
      next = try right.next()
    }
    next = old
    while let entry = next {
      let name = Array(entry.name)
      let item = added.removeValue(forKey: name)
      if item != entry.item { found.append(TreeDifference(name: name, old: entry.item, new: item)) }
      next = try left.next()
    }
    found += added.map { TreeDifference(name: $0.key, old: nil, new: $0.value) }
  }
}

extension TreeEntry {
  fileprivate var item: TreeItem { TreeItem(mode: mode, id: id) }
}
