import CardChecker

extension CardForest {
  /// All cards of a commit, in byte order of their paths.
  func cards(in root: CardNode.Index) -> [(path: RepositoryPath, state: CardState)] {
    var found: [(path: RepositoryPath, state: CardState)] = []
    difference(from: 0, to: root, prefix: []) { path, _, new in
      if let new { found.append((path, new)) }
    }
    return found.sorted { $0.path < $1.path }
  }

  /// The card at `path`, if the commit has it.
  func state(of path: RepositoryPath, in root: CardNode.Index) -> CardState? {
    var names = path.bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard let last = names.popLast() else { return nil }
    var index = root
    for name in names {
      guard let child = Self.find(name, in: self[index].children) else { return nil }
      index = child.node
    }
    return Self.find(last, in: self[index].cards).map { CardState(details: $0.item, context: self[index].context) }
  }

  /// Hands every card that differs between two commits to `body`: its path, and its state in each.
  func difference(
    from old: CardNode.Index, to new: CardNode.Index, prefix: [UInt8],
    _ body: (RepositoryPath, CardState?, CardState?) -> Void
  ) {
    if old == new { return }
    let (before, after) = (self[old], self[new])
    Self.pair(before.cards, after.cards) { left, right in
      let old = left.map { CardState(details: $0.item, context: before.context) }
      let new = right.map { CardState(details: $0.item, context: after.context) }
      if old != new, let name = (left ?? right)?.name { body(RepositoryPath(bytes: prefix + name), old, new) }
    }
    Self.pair(before.children, after.children) { left, right in
      guard left?.node != right?.node, let name = (left ?? right)?.name else { return }
      difference(
        from: left?.node ?? 0, to: right?.node ?? 0, prefix: prefix + name + [UInt8(ascii: "/")], body)
    }
  }

  // The list is in byte order of its names.
  private static func find<Element: Named>(_ name: ArraySlice<UInt8>, in list: [Element]) -> Element? {
    var (low, high) = (0, list.count)
    while low < high {
      let middle = (low + high) / 2
      if list[middle].name.lexicographicallyPrecedes(name) { low = middle + 1 } else { high = middle }
    }
    return low < list.count && list[low].name.elementsEqual(name) ? list[low] : nil
  }

  // Both lists are in byte order of their names.
  private static func pair<Element: Named>(
    _ left: [Element], _ right: [Element], _ body: (Element?, Element?) -> Void
  ) {
    var (i, j) = (0, 0)
    while i < left.count, j < right.count {
      if left[i].name == right[j].name {
        body(left[i], right[j])
        (i, j) = (i + 1, j + 1)
      } else if left[i].name.lexicographicallyPrecedes(right[j].name) {
        body(left[i], nil)
        i += 1
      } else {
        body(nil, right[j])
        j += 1
      }
    }
    for element in left[i...] { body(element, nil) }
    for element in right[j...] { body(nil, element) }
  }
}
