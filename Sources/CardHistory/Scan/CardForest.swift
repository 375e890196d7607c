import CardChecker
import Git

/// What is known of the cards below every tree that was visited; each distinct tree is read once.
struct CardForest {
  static let depthLimit = 256
  static let cardLimit: Int32 = 20_000

  private struct TreeKey: Hashable {
    let tree: ObjectID
    let state: GlobSet.State

    func hash(into hasher: inout Hasher) {
      hasher.combine(tree)
    }
  }

  private var layout: CompiledLayout
  private let repositoryName: String
  private let keepsContext: Bool
  private var nodes = [CardNode()]
  private var counts: [Int32] = [0]
  private var indices: [CardNode: CardNode.Index] = [CardNode(): 0]
  private var visited: [TreeKey: CardNode.Index] = [:]
  private var marksModelCard: [ObjectID: Bool] = [:]

  /// - Parameter keepsContext: whether what stands beside a card belongs to it.
  init(_ layout: Layout, repositoryName: String, keepsContext: Bool = true) {
    self.layout = CompiledLayout(layout)
    self.keepsContext = keepsContext
    self.repositoryName = repositoryName
  }

  subscript(index: CardNode.Index) -> CardNode { nodes[Int(index)] }

  /// The cards below the root tree `tree`.
  ///
  /// Walks with a stack of its own, as a hostile tree may be deeper than the thread's.
  mutating func node(ofRoot tree: ObjectID, in repository: borrowing Repository) throws(GitError) -> CardNode.Index {
    let root = TreeKey(tree: tree, state: layout.start)
    if let known = visited[root] { return known }
    var stack = [try visit(root, in: repository)]
    while let open = stack.last {
      if let next = open.pending.last {
        guard stack.count < Self.depthLimit else { throw tooDeep() }
        if let known = visited[next.key] {
          stack[stack.count - 1].resolve(known)
        } else {
          stack.append(try visit(next.key, in: repository))
        }
      } else {
        stack.removeLast()
        let index = try intern(open.finished())
        visited[open.key] = index
      }
    }
    return visited[root] ?? 0
  }

  /// A folder whose subfolders are not all known yet.
  private struct OpenFolder {
    let key: TreeKey
    var node = CardNode()
    var pending: [(name: [UInt8], key: TreeKey)] = []
    var unproven: [NamedItem] = []

    mutating func resolve(_ index: CardNode.Index) {
      let (name, _) = pending.removeLast()
      if index != 0 { node.children.append(.init(name: name, node: index)) }
    }

    func finished() -> CardNode {
      var node = node
      node.children.sort { $0.name.lexicographicallyPrecedes($1.name) }
      node.cards.sort { $0.name.lexicographicallyPrecedes($1.name) }
      if node.cards.isEmpty { node.context = [] }
      return node
    }
  }

  private mutating func visit(_ key: TreeKey, in repository: borrowing Repository) throws(GitError) -> OpenFolder {
    var folder = OpenFolder(key: key)
    try repository.readTree(key.tree) { entries throws(GitError) in
      while let entry = try entries.next() { add(entry, to: &folder) }
    }
    for file in folder.unproven where try isModelCard(file.item, in: repository) { folder.node.cards.append(file) }
    folder.unproven = []
    return folder
  }

  @inline(__always)
  private mutating func add(_ entry: TreeEntry, to folder: inout OpenFolder) {
    if entry.mode.isTree {
      enter(entry, &folder)
    } else if let match = layout.match(file: entry.name, in: folder.key.state) {
      let file = NamedItem(name: Array(entry.name), item: TreeItem(mode: entry.mode, id: entry.id))
      if match == .card { folder.node.cards.append(file) } else { folder.unproven.append(file) }
    }
    if keepsContext, ContextNames.contains(entry.name) {
      let item = TreeItem(mode: entry.mode, id: entry.id)
      folder.node.context.append(NamedItem(name: Array(entry.name), item: item))
    }
  }

  @inline(__always)
  private mutating func enter(_ entry: TreeEntry, _ folder: inout OpenFolder) {
    let state = layout.enter(entry.name, from: folder.key.state)
    guard state != .dead else { return }
    let key = TreeKey(tree: entry.id, state: state)
    switch visited[key] {
    case 0: break
    case let known?: folder.node.children.append(.init(name: Array(entry.name), node: known))
    case nil: folder.pending.append((Array(entry.name), key))
    }
  }

  private mutating func isModelCard(
    _ item: TreeItem, in repository: borrowing Repository
  ) throws(GitError) -> Bool {
    guard item.mode.isFile else { return false }
    if let known = marksModelCard[item.id] { return known }
    let isCard: Bool
    do throws(GitError) {
      isCard = FrontMatter.marksModelCard(try repository.blob(item.id))
    } catch {
      // A page too large to be read begins with no front matter that anyone would write.
      guard error.code == .overLimit else { throw error }
      isCard = false
    }
    marksModelCard[item.id] = isCard
    return isCard
  }

  private mutating func intern(_ node: CardNode) throws(GitError) -> CardNode.Index {
    if node.isEmpty { return 0 }
    if let known = indices[node] { return known }
    let count = try count(of: node)
    let index = CardNode.Index(nodes.count)
    nodes.append(node)
    counts.append(count)
    indices[node] = index
    return index
  }

  // A tree may name the same subtree again and again: 100 KB of objects can hold billions of paths.
  private func count(of node: CardNode) throws(GitError) -> Int32 {
    var count = Int64(node.cards.count)
    for child in node.children { count += Int64(counts[Int(child.node)]) }
    guard count <= Self.cardLimit else {
      throw GitError(
        .overLimit, repository: repositoryName, "one commit has more than \(Self.cardLimit) cards; narrow the layout")
    }
    return Int32(count)
  }

  private func tooDeep() -> GitError {
    GitError(.overLimit, repository: repositoryName, "folders are nested more than \(Self.depthLimit) deep")
  }
}
