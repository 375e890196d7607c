import CardChecker
import Git

/// What is known of the cards below every tree that was visited; each distinct tree is read once.
struct CardForest {
  static let depthLimit = 256
  static let cardLimit: Int32 = 20_000

  private var layout: CompiledLayout
  private let repositoryName: String
  private let keepsContext: Bool
  private(set) var nodes = [CardNode()]
  private var counts: [Int32] = [0]
  private var indices: [CardNode: CardNode.Index] = [CardNode(): 0]
  /// The node of each tree that was visited, by what the layout had seen of the folders above it.
  private var visited = ObjectTable()
  private var marksModelCard: [ObjectID: Bool] = [:]
  /// Kept from commit to commit, for its memory.
  private var idleWalk = TreeWalk()

  /// - Parameter keepsContext: whether what stands beside a card belongs to it.
  init(_ layout: Layout, repositoryName: String, keepsContext: Bool = true) {
    self.layout = CompiledLayout(layout)
    self.keepsContext = keepsContext
    self.repositoryName = repositoryName
  }

  subscript(index: CardNode.Index) -> CardNode { nodes[Int(index)] }

  /// The cards below the root tree `tree`.
  mutating func node(ofRoot tree: ObjectID, in repository: borrowing Repository) throws(GitError) -> CardNode.Index {
    if let known = visited.value(of: tree, tag: layout.start.index) { return known }
    // One that was broken off is of no more use.
    var walk = TreeWalk()
    swap(&walk, &idleWalk)
    try visit(TreeWalk.Subtree(id: tree, state: layout.start), &walk, repository)
    while let next = walk.next {
      switch next {
      case .subtree(let subtree):
        guard walk.depth < Self.depthLimit else { throw tooDeep() }
        if let known = visited.value(of: subtree.id, tag: subtree.state.index) {
          walk.resolve(known)
        } else {
          try visit(subtree, &walk, repository)
        }
      case .finished(let folder, let subtree):
        visited.set(try intern(folder), for: subtree.id, tag: subtree.state.index)
        walk.leave()
      }
    }
    idleWalk = walk
    return visited.value(of: tree, tag: layout.start.index) ?? 0
  }

  private mutating func visit(
    _ subtree: TreeWalk.Subtree, _ walk: inout TreeWalk, _ repository: borrowing Repository
  ) throws(GitError) {
    var unproven: [NamedItem] = []
    walk.enter(subtree)
    try repository.readTree(subtree.id) { entries throws(GitError) in
      while let entry = try entries.next() { add(entry, in: subtree.state, to: &walk, &unproven) }
    }
    for file in unproven where try isModelCard(file.item, in: repository) { walk.folder.cards.append(file) }
  }

  @inline(__always)
  private mutating func add(
    _ entry: TreeEntry, in state: GlobSet.State, to walk: inout TreeWalk, _ unproven: inout [NamedItem]
  ) {
    if entry.mode.isTree {
      enter(entry, from: state, &walk)
    } else if let match = layout.match(file: entry.name, in: state) {
      if match == .card { walk.folder.cards.append(NamedItem(entry)) } else { unproven.append(NamedItem(entry)) }
    }
    if keepsContext, ContextNames.contains(entry.name) { walk.folder.context.append(NamedItem(entry)) }
  }

  @inline(__always)
  private mutating func enter(_ entry: TreeEntry, from outer: GlobSet.State, _ walk: inout TreeWalk) {
    let state = layout.enter(entry.name, from: outer)
    guard state != .dead else { return }
    switch visited.value(of: entry.id, tag: state.index) {
    case 0: break
    case let known?: walk.folder.children.append(.init(name: Array(entry.name), node: known))
    case nil: walk.add(TreeWalk.Subtree(id: entry.id, state: state), named: entry.name)
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

  /// The number of a node; equal ones have the same.
  mutating func intern(_ node: CardNode) throws(GitError) -> CardNode.Index {
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
