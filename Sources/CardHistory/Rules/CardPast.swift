import CardChecker
import Git

/// What rules on history look at: one card, its last changes, and the files that belong to it.
struct CardPast {
  /// One state of the card.
  struct Version {
    let commit: Attribution
    /// What the card said.
    let account: CardAccount
    /// The weights that differ between this commit and the head.
    var weightsSince: [AssetChange] = []
    /// The weights that differ between the version before the present one and this commit.
    var weightsBefore: [AssetChange] = []
  }

  /// Files that are newer than the card.
  struct News {
    /// Those of the newest commit first.
    let paths: [RepositoryPath]
    /// The commit that came last of those that gave them their present state.
    let origin: Attribution?
  }

  let path: RepositoryPath
  let policy: Policy
  /// The states in which it stated its present version, newest first; all of them where it states none.
  var versions: [Version] = []
  /// Whether another version came before the present one, as far as the past was read.
  var hasPredecessor = false
  /// The verdict before the last change, and after; nil where there was none before.
  var verdicts: (before: Evaluation, after: Evaluation)?
  /// The last day on which it need not have been reviewed again; nil for any.
  var reviewDay: CivilDay?
  /// What the audit takes as the present; nil where it has no clock.
  var today: CivilDay?
  var weights: News?
  var code: News?

  /// The version that it states.
  var statedVersion: String? { versions.first?.account.version }
}

extension CardPast.News {
  /// Nil where there are no files.
  init?(_ changes: [AssetChange], origins: [RepositoryPath: Attribution], last: Attribution?) {
    if changes.isEmpty { return nil }
    let isLast = { (path: RepositoryPath) in last != nil && origins[path] == last }
    paths = changes.map(\.path).filter(isLast) + changes.map(\.path).filter { !isLast($0) }
    origin = last
  }

  /// The first few files, for a message.
  var summary: String {
    let names = paths.prefix(3).map { "“\($0)”" }
    let rest = paths.count - names.count
    return rest > 0 ? "\(names.joined(separator: ", ")) and \(rest) more" : names.joined(separator: " and ")
  }

  /// All files in byte order, for a fingerprint.
  var subject: String { paths.sorted().map(\.description).joined(separator: "\n") }
}
