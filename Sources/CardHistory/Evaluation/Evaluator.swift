import CardChecker
import Git

/// Judges cards at commits; each distinct bundle, with the facts it refers to, is judged once.
struct Evaluator {
  private struct Question: Hashable {
    let bundle: CardBundleKey
    let existing: Set<RepositoryPath>
  }

  private let checker: CardChecker
  private var references: [CardBundleKey: Set<RepositoryPath>] = [:]
  private var answers: [Question: Evaluation] = [:]

  init(_ checker: CardChecker) {
    self.checker = checker
  }

  /// The verdict in short.
  mutating func evaluation(
    of path: RepositoryPath, _ state: CardState, at commit: Commit, in repository: borrowing Repository
  ) throws(GitError) -> Evaluation {
    let key = CardBundleKey(path, state)
    if let known = references[key] {
      let question = Question(bundle: key, existing: try existing(known, commit, repository))
      if let answer = answers[question] { return answer }
    }
    return Evaluation(try assess(key, at: commit, in: repository))
  }

  /// The whole verdict.
  mutating func assess(
    _ key: CardBundleKey, at commit: Commit, in repository: borrowing Repository
  ) throws(GitError) -> CardAssessment {
    let card = checker.read(try BundleReader.read(key, in: repository))
    let paths = checker.references(card)
    let existing = try existing(paths, commit, repository)
    let assessment = checker.check(card, facts: CardFacts(existing: existing))
    references[key] = paths
    answers[Question(bundle: key, existing: existing)] = Evaluation(assessment)
    return assessment
  }

  /// Whether the verdict on this bundle can differ between commits that both have it.
  func dependsOnTree(_ path: RepositoryPath, _ state: CardState) -> Bool {
    references[CardBundleKey(path, state)]?.isEmpty == false
  }

  private func existing(
    _ paths: Set<RepositoryPath>, _ commit: Commit, _ repository: borrowing Repository
  ) throws(GitError) -> Set<RepositoryPath> {
    paths.isEmpty ? [] : try TreeLookup.existing(paths, below: commit.tree, in: repository)
  }
}
