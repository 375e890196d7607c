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
    let names = path.bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    var index = root
    for name in names.dropLast() {
      guard let child = self[index].children.first(where: { $0.name.elementsEqual(name) }) else { return nil }
      index = child.node
    }
    let node = self[index]
    guard let card = names.last.flatMap({ name in node.cards.first { $0.name.elementsEqual(name) } }) else {
      return nil
    }
    return CardState(details: card.item, context: node.context)
  }

  /// Hands every card that differs between two commits to `body`: its path, and its state in each.
  func difference(
    from old: CardNode.Index, to new: CardNode.Index, prefix: [UInt8],
    _ body: (RepositoryPath, CardState?, CardState?) -> Void
  ) {
    if old == new { return }
    let (before, after) = (self[old], self[new])
    pair(before.cards, after.cards, by: \.name) { left, right in
      let old = left.map { CardState(details: $0.item, context: before.context) }
      let new = right.map { CardState(details: $0.item, context: after.context) }
      if old != new, let name = (left ?? right)?.name { body(RepositoryPath(bytes: prefix + name), old, new) }
    }
    pair(before.children, after.children, by: \.name) { left, right in
      guard let name = (left ?? right)?.name else { return }
      difference(
        from: left?.node ?? 0, to: right?.node ?? 0, prefix: prefix + name + [UInt8(ascii: "/")], body)
    }
  }

  // Both lists are in byte order of their names.
  private func pair<Element>(
    _ left: [Element], _ right: [Element], by name: KeyPath<Element, [UInt8]>,
    _ body: (Element?, Element?) -> Void
  ) {
    var (i, j) = (0, 0)
    while i < left.count || j < right.count {
      let isLeft = j == right.count || (i < left.count && !precedes(right[j], left[i], name))
      let isRight = i == left.count || (j < right.count && !precedes(left[i], right[j], name))
      body(isLeft ? left[i] : nil, isRight ? right[j] : nil)
      if isLeft { i += 1 }
      if isRight { j += 1 }
    }
  }

  private func precedes<Element>(_ left: Element, _ right: Element, _ name: KeyPath<Element, [UInt8]>) -> Bool {
    left[keyPath: name].lexicographicallyPrecedes(right[keyPath: name])
  }
}
