import CardChecker
import Git

/// Judges cards at commits; each distinct bundle is judged once for all the surroundings that are alike.
struct Evaluator {
  private var checkers: CardCheckers
  private var lookup = TreeLookup()
  private var dependencies: [CardBundleKey: CardDependencies] = [:]
  private var answers: [Verdict.Question: Evaluation] = [:]
  private var recent = RecentCards()

  init(_ policy: RepositoryPolicy) {
    checkers = CardCheckers(policy)
  }

  /// The verdict in short.
  mutating func evaluation(
    of path: RepositoryPath, _ state: CardState, at commit: Commit, in repository: borrowing Repository
  ) throws(GitError) -> Evaluation {
    let key = CardBundleKey(path, state)
    if let question = try dependencies[key]?.question(key, at: commit, &lookup, in: repository),
      let answer = answers[question]
    {
      return answer
    }
    return Evaluation(try assess(key, at: commit, in: repository))
  }

  /// Takes it from another process what a verdict is.
  mutating func know(_ verdict: Verdict) {
    dependencies[verdict.question.bundle] = CardDependencies(verdict.dependencies)
    answers[verdict.question] = verdict.evaluation
  }

  /// The verdict in short, with what it rests on.
  mutating func verdict(
    on key: CardBundleKey, at commit: Commit, in repository: borrowing Repository
  ) throws(GitError) -> Verdict {
    let evaluation = Evaluation(try assess(key, at: commit, in: repository))
    var known =
      dependencies[key] ?? CardDependencies(Verdict.Dependencies(references: CardReferences(), latestDay: nil))
    return Verdict(
      question: try known.question(key, at: commit, &lookup, in: repository), dependencies: known.known,
      evaluation: evaluation)
  }

  /// The whole verdict.
  mutating func assess(
    _ key: CardBundleKey, at commit: Commit, in repository: borrowing Repository
  ) throws(GitError) -> CardAssessment {
    let checker = checkers.checker(for: key.path)
    let card = try read(key, in: repository)
    var known = dependencies[key] ?? CardDependencies(of: card, checker)
    let question = try known.question(key, at: commit, &lookup, in: repository)
    dependencies[key] = known
    if let assessment = recent.assessment(question) { return assessment }
    let facts = try lookup.facts(known.known.references, question.surroundings, below: commit.tree, in: repository)
    let assessment = checker.check(card, facts: facts, on: question.day)
    answers[question] = Evaluation(assessment)
    recent.keep(assessment, on: question)
    return assessment
  }

  /// What later versions of a card are held against; nil where it cannot be read.
  mutating func account(
    of path: RepositoryPath, _ state: CardState, in repository: borrowing Repository
  ) throws(GitError) -> CardAccount? {
    let key = CardBundleKey(path, state)
    return checkers.checker(for: path).account(of: try read(key, in: repository))
  }

  private mutating func read(_ key: CardBundleKey, in repository: borrowing Repository) throws(GitError) -> Card {
    if let known = recent.card(key) { return known }
    let bundle = try BundleReader.read(key, in: repository)
    let card = checkers.checker(for: key.path).read(bundle)
    recent.keep(card, of: key, size: bundle.size)
    return card
  }

  /// Whether the verdict on this bundle can differ between commits that both have it.
  func dependsOnTree(_ path: RepositoryPath, _ state: CardState) -> Bool {
    dependencies[CardBundleKey(path, state)]?.isTreeBound ?? false
  }
}
