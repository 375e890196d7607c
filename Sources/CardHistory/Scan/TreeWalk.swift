import Git

/// A walk through a tree and those below it, with a stack of its own: a hostile tree may be deeper than the thread's.
///
/// All folders share three arrays, so that a walk allocates nothing for a folder or a name that leads to no card.
struct TreeWalk {
  /// A tree to be visited, and what the layout saw of the folders above it.
  struct Subtree {
    let id: ObjectID
    let state: GlobSet.State
  }

  /// What comes next.
  enum Next {
    /// A folder below the present one.
    case subtree(Subtree)
    /// The present one, of which all is known.
    case finished(CardNode, Subtree)
  }

  private struct Pending {
    let subtree: Subtree
    let nameStart: Int
  }

  private struct OpenFolder {
    let subtree: Subtree
    var node = CardNode()
    /// Where its subfolders begin among those that are pending.
    let pendingStart: Int
  }

  private var folders: [OpenFolder] = []
  private var pending: [Pending] = []
  private var names: [UInt8] = []

  var depth: Int { folders.count }

  /// What is known of the present folder.
  var folder: CardNode {
    get { folders[folders.count - 1].node }
    _modify { yield &folders[folders.count - 1].node }
  }

  var next: Next? {
    guard let folder = folders.last else { return nil }
    if pending.count > folder.pendingStart { return .subtree(pending[pending.count - 1].subtree) }
    return .finished(folder.node.ordered(), folder.subtree)
  }

  /// Goes into a folder, whose subfolders are to be added.
  mutating func enter(_ subtree: Subtree) {
    folders.append(OpenFolder(subtree: subtree, pendingStart: pending.count))
  }

  /// Adds a subfolder of the present folder, to be visited.
  mutating func add(_ subtree: Subtree, named name: UnsafeRawBufferPointer) {
    pending.append(Pending(subtree: subtree, nameStart: names.count))
    names.append(contentsOf: name)
  }

  /// Takes note of what was found in the subfolder that is next.
  mutating func resolve(_ index: CardNode.Index) {
    let start = pending.removeLast().nameStart
    if index != 0 { folder.children.append(.init(name: Array(names[start...]), node: index)) }
    names.removeSubrange(start...)
  }

  /// Goes back to the folder above.
  mutating func leave() {
    folders.removeLast()
  }
}

extension CardNode {
  /// As two equal folders have it, whatever order they were read in.
  fileprivate func ordered() -> CardNode {
    if isEmpty { return CardNode() }
    var node = self
    node.children.sort { $0.name.lexicographicallyPrecedes($1.name) }
    node.cards.sort { $0.name.lexicographicallyPrecedes($1.name) }
    if node.cards.isEmpty { node.context = [] }
    return node
  }
}
