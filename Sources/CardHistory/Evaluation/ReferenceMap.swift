import CardChecker
import Git

/// Which cards refer to what, as a tree of names: it tells which of them another commit may have judged otherwise,
/// without looking at the others one by one.
///
/// It only grows. A card that no longer refers to something is looked at once too often.
struct ReferenceMap {
  /// A path that cards refer to, or one on the way there.
  private struct Place {
    var names: [RepositoryPath: Int] = [:]
    /// The cards to which it matters what kind of thing stands here.
    var cards: Set<RepositoryPath> = []
    /// Those to which it matters what is in it.
    var readers: Set<RepositoryPath> = []
  }

  private var places = [Place()]
  private var known: Set<CardBundleKey> = []
  private var dated: [(card: RepositoryPath, lastDay: CivilDay)] = []

  /// Adds what the verdict on a card depends on.
  mutating func add(_ key: CardBundleKey, _ dependencies: Verdict.Dependencies) {
    guard known.insert(key).inserted else { return }
    let references = dependencies.references
    for path in references.entries { add(path, of: key.path, isRead: false) }
    for path in references.contents.union(references.folders) { add(path, of: key.path, isRead: true) }
    if let day = dependencies.latestDay { dated.append((key.path, day)) }
  }

  private mutating func add(_ path: RepositoryPath, of card: RepositoryPath, isRead: Bool) {
    var place = 0
    for name in path.bytes.split(separator: UInt8(ascii: "/")) {
      place = self.place(RepositoryPath(bytes: Array(name)), in: place)
      places[place].cards.insert(card)
    }
    if isRead { places[place].readers.insert(card) }
  }

  private mutating func place(_ name: RepositoryPath, in outer: Int) -> Int {
    if let known = places[outer].names[name] { return known }
    places.append(Place())
    places[outer].names[name] = places.count - 1
    return places.count - 1
  }

  /// Those of `cards` on which the verdicts at two commits may differ, if both have them as they are.
  func cards(
    among cards: Set<RepositoryPath>, thatMayDifferBetween one: Commit, _ other: Commit,
    in repository: borrowing Repository
  ) throws(GitError) -> Set<RepositoryPath> {
    let day = min(CivilDay(secondsSince1970: one.time), CivilDay(secondsSince1970: other.time))
    var found = Set(dated.lazy.filter { day < $0.lastDay }.map(\.card))
    try compare(one.tree, other.tree, at: 0, among: cards, into: &found, repository)
    return found.intersection(cards)
  }

  private func compare(
    _ one: ObjectID, _ other: ObjectID, at place: Int, among cards: Set<RepositoryPath>,
    into found: inout Set<RepositoryPath>, _ repository: borrowing Repository
  ) throws(GitError) {
    if one == other { return }
    found.formUnion(places[place].readers)
    if places[place].names.isEmpty { return }
    for difference in try repository.differences(between: one, other) {
      // It only grows: below some places, there may be nothing left that is asked about.
      guard let place = places[place].names[RepositoryPath(bytes: difference.name)],
        !places[place].cards.isDisjoint(with: cards)
      else { continue }
      let (old, new) = (difference.old, difference.new)
      if let old, let new, old.mode.isTree, new.mode.isTree {
        try compare(old.id, new.id, at: place, among: cards, into: &found, repository)
      } else {
        found.formUnion(old?.mode == new?.mode ? places[place].readers : places[place].cards)
      }
    }
  }
}
