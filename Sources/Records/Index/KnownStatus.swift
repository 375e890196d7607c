import CardChecker
import Git

/// How a repository stood at the last fold.
struct KnownStatus: Hashable, Codable {
  let status: Status
  /// By the card's path.
  let cards: [RepositoryPath: Status]
  /// The commits that last changed them.
  let changes: [RepositoryPath: ObjectID]?
  let policy: String
  let ruleset: Int
  let head: ObjectID?
  /// Names the excuses that counted.
  let excuses: String?

  init(_ summary: RepositorySummary) {
    status = summary.row.status
    cards = Dictionary(summary.cards.map { ($0.path, $0.status) }) { first, _ in first }
    let changes = summary.cards.compactMap { card in card.lastChange.map { (card.path, $0.commit) } }
    self.changes = Dictionary(changes) { first, _ in first }
    policy = summary.policy
    ruleset = summary.ruleset
    head = summary.row.head?.commit
    excuses = summary.excuses?.digest
  }
}
