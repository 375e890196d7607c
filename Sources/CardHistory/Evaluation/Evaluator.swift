import CardChecker
import Git

/// Judges cards at commits; each distinct bundle is judged once for all the surroundings that are alike.
struct Evaluator {
  private var checkers: CardCheckers
  private var lookup = TreeLookup()
  private var dependencies: [CardBundleKey: Verdict.Dependencies] = [:]
  private var answers: [Verdict.Question: Evaluation] = [:]
  private var recent = RecentCards()
  private var references = ReferenceMap()

  init(_ policy: RepositoryPolicy) {
    checkers = CardCheckers(policy)
  }

  /// The verdict in short.
  mutating func evaluation(
    of path: RepositoryPath, _ state: CardState, at commit: Commit, in repository: borrowing Repository
  ) throws(GitError) -> Evaluation {
    let key = CardBundleKey(path, state)
    if let known = dependencies[key] {
      let question = try question(key, known, at: commit, in: repository)
      if let answer = answers[question] { return answer }
    }
    return Evaluation(try assess(key, at: commit, in: repository))
  }

  /// Takes it from another process what a verdict is.
  mutating func know(_ verdict: Verdict) {
    dependencies[verdict.question.bundle] = verdict.dependencies
    answers[verdict.question] = verdict.evaluation
  }

  /// The verdict in short, with what it rests on.
  mutating func verdict(
    on key: CardBundleKey, at commit: Commit, in repository: borrowing Repository
  ) throws(GitError) -> Verdict {
    let evaluation = Evaluation(try assess(key, at: commit, in: repository))
    let known = dependencies[key] ?? Verdict.Dependencies()
    return Verdict(
      question: try question(key, known, at: commit, in: repository), dependencies: known, evaluation: evaluation)
  }

  /// The whole verdict.
  mutating func assess(
    _ key: CardBundleKey, at commit: Commit, in repository: borrowing Repository
  ) throws(GitError) -> CardAssessment {
    let checker = checkers.checker(for: key.path)
    let card = try read(key, in: repository)
    let known = dependencies[key] ?? Verdict.Dependencies(checker.references(card), latestDay: card.latestDay)
    let question = try question(key, known, at: commit, in: repository)
    dependencies[key] = known
    if let assessment = recent.assessment(question) { return assessment }
    let facts = try lookup.facts(known, question.surroundings, below: commit.tree, in: repository)
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

  private mutating func question(
    _ key: CardBundleKey, _ known: Verdict.Dependencies, at commit: Commit, in repository: borrowing Repository
  ) throws(GitError) -> Verdict.Question {
    let surroundings = try lookup.surroundings(known.paths, below: commit.tree, in: repository)
    let day = CivilDay(secondsSince1970: commit.time)
    return Verdict.Question(
      bundle: key, surroundings: surroundings, day: known.latestDay.flatMap { day < $0 ? day : nil })
  }

  /// Whether the verdict on a card, which was judged before, can differ between commits that both have it.
  func dependsOnTree(_ path: RepositoryPath, _ state: CardState) -> Bool {
    dependencies[CardBundleKey(path, state)].map { !$0.references.isEmpty || $0.latestDay != nil } ?? false
  }

  /// Keeps an eye on what the verdict on a card, which was judged before, depends on.
  mutating func watch(_ path: RepositoryPath, _ state: CardState) {
    let key = CardBundleKey(path, state)
    if let known = dependencies[key] { references.add(key, known) }
  }

  /// Those of `cards`, which are watched, on which the verdicts at two commits may differ, if both have them as they are.
  func cards(
    among cards: Set<RepositoryPath>, thatMayDifferBetween one: Commit, _ other: Commit,
    in repository: borrowing Repository
  ) throws(GitError) -> Set<RepositoryPath> {
    try references.cards(among: cards, thatMayDifferBetween: one, other, in: repository)
  }
}
