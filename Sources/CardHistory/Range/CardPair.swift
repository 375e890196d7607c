import CardChecker
import Git

/// One card in two commits.
struct CardPair {
  /// The card's path in the later commit, or where that has it no more, in the earlier one.
  let path: RepositoryPath
  var previousPath: RepositoryPath?
  var before: CardState?
  let after: CardState?

  var change: ChangedCard.Change {
    guard let before else { return .added }
    guard let after else { return .deleted }
    if previousPath != nil { return before.details.id == after.details.id ? .renamed : .modified }
    if before.details != after.details { return .modified }
    return before == after ? .tree : .context
  }

  /// The cards that differ; one that is gone from its path and stands at another with the same text was renamed.
  static func differing(_ forest: CardForest, from old: CardNode.Index, to new: CardNode.Index) -> [CardPair] {
    var pairs: [CardPair] = []
    forest.difference(from: old, to: new, prefix: []) { path, before, after in
      pairs.append(CardPair(path: path, before: before, after: after))
    }
    pairs.sort { $0.path < $1.path }
    var gone = Dictionary(grouping: pairs.filter { $0.after == nil }) { $0.before?.details }
    var renamed: Set<RepositoryPath> = []
    for index in pairs.indices where pairs[index].before == nil {
      guard let origin = gone[pairs[index].after?.details]?.popLast() else { continue }
      pairs[index].before = origin.before
      pairs[index].previousPath = origin.path
      renamed.insert(origin.path)
    }
    return pairs.filter { $0.after != nil || !renamed.contains($0.path) }
  }

  /// The pairs with those made one that are a card, gone from its path, and another one that came and has half of what
  /// it said.
  static func joining(
    _ pairs: [CardPair], _ likeness: inout CardLikeness, _ repository: borrowing Repository
  ) throws(GitError) -> [CardPair] {
    var gone = pairs.filter { $0.after == nil }
    var joined: [CardPair] = []
    for var pair in pairs where pair.after != nil {
      if pair.before == nil, let after = pair.after {
        for (index, origin) in gone.prefix(joinLimit).enumerated() {
          guard let before = origin.before,
            try likeness.isKept(before.details.id, in: after.details.id, repository)
          else { continue }
          (pair.before, pair.previousPath) = (before, origin.path)
          gone.remove(at: index)
          break
        }
      }
      joined.append(pair)
    }
    return (joined + gone).sorted { $0.path < $1.path }
  }

  private static let joinLimit = 50
}
