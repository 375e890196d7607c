import CardChecker
import Git

/// What the verdict on a card depends on besides the card, and what that was where it was asked last.
struct CardDependencies {
  let known: Verdict.Dependencies
  private let viewpoint: Viewpoint
  private var last: (outlook: Outlook, surroundings: Surroundings)?

  init(_ known: Verdict.Dependencies) {
    self.known = known
    viewpoint = Viewpoint(known.references)
  }

  init(of card: Card, _ checker: CardChecker) {
    self.init(Verdict.Dependencies(references: checker.references(card), latestDay: card.latestDay))
  }

  /// Whether the verdict can differ between commits that both have the card.
  var isTreeBound: Bool { !known.references.isEmpty || known.latestDay != nil }

  /// What is asked where the card is judged at a commit.
  mutating func question(
    _ bundle: CardBundleKey, at commit: Commit, _ lookup: inout TreeLookup, in repository: borrowing Repository
  ) throws(GitError) -> Verdict.Question {
    let day = CivilDay(secondsSince1970: commit.time)
    return Verdict.Question(
      bundle: bundle, surroundings: try surroundings(below: commit.tree, &lookup, in: repository),
      day: known.latestDay.flatMap { day < $0 ? day : nil })
  }

  // Most commits change nothing near a card, which the root alone tells.
  private mutating func surroundings(
    below root: ObjectID, _ lookup: inout TreeLookup, in repository: borrowing Repository
  ) throws(GitError) -> Surroundings {
    let outlook = try lookup.outlook(from: viewpoint, below: root, in: repository)
    if let last, last.outlook == outlook { return last.surroundings }
    let surroundings = try lookup.surroundings(known.references, below: root, in: repository)
    last = (outlook, surroundings)
    return surroundings
  }
}
