import CardChecker
import Git

/// Judges cards at commits; each distinct bundle is judged once for all the surroundings that are alike.
struct Evaluator {
  private struct Question: Hashable {
    let bundle: CardBundleKey
    let surroundings: Surroundings
  }

  private let checker: CardChecker
  private var lookup = TreeLookup()
  private var references: [CardBundleKey: CardReferences] = [:]
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
      let surroundings = try lookup.surroundings(known, below: commit.tree, in: repository)
      if let answer = answers[Question(bundle: key, surroundings: surroundings)] { return answer }
    }
    return Evaluation(try assess(key, at: commit, in: repository))
  }

  /// The whole verdict.
  mutating func assess(
    _ key: CardBundleKey, at commit: Commit, in repository: borrowing Repository
  ) throws(GitError) -> CardAssessment {
    let card = checker.read(try BundleReader.read(key, in: repository))
    let asked = checker.references(card)
    let surroundings = try lookup.surroundings(asked, below: commit.tree, in: repository)
    let assessment = checker.check(card, facts: try lookup.facts(asked, surroundings, in: repository))
    references[key] = asked
    answers[Question(bundle: key, surroundings: surroundings)] = Evaluation(assessment)
    return assessment
  }

  /// Whether the verdict on this bundle can differ between commits that both have it.
  func dependsOnTree(_ path: RepositoryPath, _ state: CardState) -> Bool {
    references[CardBundleKey(path, state)]?.isEmpty == false
  }
}
