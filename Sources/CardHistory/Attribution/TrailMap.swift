import CardChecker

/// All trails that have reached one commit, by the card that they lead along there.
///
/// Most steps change a card or two: the others go on as one, without being looked at.
struct TrailMap {
  private var groups: [RepositoryPath: TrailGroup] = [:]
  private(set) var treeBound: Set<RepositoryPath> = []

  var isEmpty: Bool { groups.isEmpty }

  mutating func add(_ trails: [Trail], at path: RepositoryPath, isTreeBound: Bool) {
    if trails.isEmpty { return }
    groups[path, default: TrailGroup()].trails += trails
    guard isTreeBound else { return }
    groups[path]?.isTreeBound = true
    treeBound.insert(path)
  }

  mutating func remove(_ path: RepositoryPath) -> TrailGroup? {
    treeBound.remove(path)
    return groups.removeValue(forKey: path)
  }

  mutating func merge(_ other: TrailMap) {
    if isEmpty {
      self = other
    } else {
      for (path, group) in other.groups { add(group.trails, at: path, isTreeBound: group.isTreeBound) }
    }
  }

  /// Takes out the trails that `isDone`.
  mutating func removeAll(where isDone: (Trail, RepositoryPath) -> Bool) {
    var rest = TrailMap()
    for (path, group) in groups {
      rest.add(group.trails.filter { !isDone($0, path) }, at: path, isTreeBound: group.isTreeBound)
    }
    self = rest
  }

  /// Those of each card, in no order.
  var byPath: [(path: RepositoryPath, trails: [Trail])] { groups.map { ($0.key, $0.value.trails) } }

  /// All of them, in no order.
  var all: [Trail] { groups.values.flatMap(\.trails) }
}
