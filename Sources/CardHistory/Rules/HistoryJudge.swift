import CardChecker
import Git

/// Judges the cards of the head by their past.
struct HistoryJudge: ~Copyable {
  /// What an earlier audit found out about a commit that is an ancestor, as a rule.
  struct Known {
    let commit: ObjectID
    let memories: [RepositoryPath: CardMemory]
    /// Whether it judged by the same policy and rules.
    let judgedAlike: Bool
  }

  /// The rules on what moves although the card does not: files and days.
  private static let outerRules: [any HistoryRule.Type] = [
    CodeNewerThanCard.self, ReviewOverdue.self, WeightsNewerThanCard.self,
  ]
  /// The rules on the versions of a card.
  private static let versionRules: [any HistoryRule.Type] = [
    DataClaimChanged.self, LimitationRemoved.self, ResultsChanged.self, ScoreFell.self, VersionUnchanged.self,
  ]

  private let head: CommitGraph.Index
  private let known: Known?
  private let folders: AssetFolders
  private let today: CivilDay?
  private let ancestry: Ancestry
  private var policies: CardPolicies
  private var assets = AssetComparison()

  init(
    _ cards: [PresentCard], at head: CommitGraph.Index, _ request: AuditRequest, known: Known?, _ ancestry: Ancestry
  ) {
    self.head = head
    self.known = known
    self.ancestry = ancestry
    today = request.today
    policies = CardPolicies(request.policy)
    folders = AssetFolders(cards.map(\.path))
  }

  /// What the past of each of some cards says of it.
  mutating func judge(
    _ cards: [PresentCard], _ scan: inout HistoryScan, _ evaluator: inout Evaluator, _ repository: borrowing Repository
  ) throws(GitError) -> [JudgedPast] {
    let past = try PastSearch.run(
      cards.map(\.path), from: head, known: known.map { ($0.commit, $0.memories) }, &scan, &evaluator, repository)
    var judged: [JudgedPast] = []
    for (card, versions) in zip(cards, past) {
      judged.append(try judge(card, versions, &scan, &evaluator, repository))
    }
    return judged
  }

  /// What the past of one card says of it.
  ///
  /// - Parameter versions: its last changes, newest first.
  private mutating func judge(
    _ card: PresentCard, _ versions: [PastVersion], _ scan: inout HistoryScan, _ evaluator: inout Evaluator,
    _ repository: borrowing Repository
  ) throws(GitError) -> JudgedPast {
    guard let last = versions.first else { return JudgedPast() }
    var judged = JudgedPast()
    var past = CardPast(path: card.path, policy: policies.policy(ofCardAt: card.path.description))
    judged.memory.versions = versions
    let scope = weightsScope(of: past)
    let code = past.policy.parameters.code
    past.weights = try news(of: WeightsNewerThanCard.self, scope, &judged.memory, past, since: last, &scan, repository)
    past.code = try news(
      of: CodeNewerThanCard.self, code.isEmpty ? nil : AssetScope(globs: code), &judged.memory, past, since: last,
      &scan, repository)
    if let memory = try memory(of: card.path, versions, scope, &scan, repository) {
      judged.memory.findings = memory.findings
      judged.memory.reviewDay = memory.reviewDay
    } else {
      try VersionReader(head: head, versions: versions, scope: scope)
        .read(into: &past, &assets, &scan, &evaluator, repository)
      judged.memory.findings = Self.findings(past, by: Self.versionRules)
      judged.memory.reviewDay = past.versions.first?.account.reviewDay
    }
    if past.isJudged(by: ReviewOverdue.self) {
      judged.reviewDay = judged.memory.reviewDay ?? Self.reviewDay(after: card.origins.lastChange, past.policy)
    }
    (past.today, past.reviewDay) = (today, judged.reviewDay)
    judged.findings = Self.findings(past, by: Self.outerRules) + judged.memory.findings
    return judged
  }

  private static func reviewDay(after change: Attribution?, _ policy: Policy) -> CivilDay? {
    guard let change, let months = policy.parameters.reviewMonths else { return nil }
    return CivilDay(secondsSince1970: change.time).adding(months: months)
  }

  private static func findings(_ past: CardPast, by rules: [any HistoryRule.Type]) -> [HistoryFinding] {
    rules.flatMap { rule in
      guard past.isJudged(by: rule) else { return [HistoryFinding]() }
      return rule.check(past)
        .compactMap { HistoryFinding($0, of: rule.description, under: past.policy, path: past.path) }
    }
  }

  private func weightsScope(of past: CardPast) -> AssetScope? {
    past.policy.parameters.weights.map { AssetScope(globs: $0) } ?? folders.scope(ofCardAt: past.path)
  }

  private mutating func news(
    of rule: any HistoryRule.Type, _ scope: AssetScope?, _ memory: inout CardMemory, _ past: CardPast,
    since last: PastVersion, _ scan: inout HistoryScan, _ repository: borrowing Repository
  ) throws(GitError) -> CardPast.News? {
    guard past.isJudged(by: rule), let scope else { return nil }
    let commit = try scan.graph.index(of: last.commit, in: repository)
    let changes = try assets.changes(in: scope, from: scan.graph[commit], to: scan.graph[head], repository)
    if changes.isEmpty { return nil }
    let origins = try AssetOrigins.run(changes, from: head, known: knownAssets(past.path), &scan.graph, repository)
    for (path, origin) in origins { memory.assets[path.description] = origin }
    let latest = try ancestry.last(of: changes.compactMap { origins[$0.path] }, &scan.graph, repository)
    return CardPast.News(changes, origins: origins, last: latest)
  }

  private func knownAssets(_ path: RepositoryPath) -> AssetOrigins.KnownAssets? {
    guard let known, let memory = known.memories[path] else { return nil }
    let origins = memory.assets.map { (RepositoryPath(shown: $0.key), $0.value) }
    return AssetOrigins.KnownAssets(commit: known.commit, origins: Dictionary(origins) { first, _ in first })
  }

  // What was found before still holds where neither the card nor its weights moved.
  private mutating func memory(
    of path: RepositoryPath, _ versions: [PastVersion], _ scope: AssetScope?, _ scan: inout HistoryScan,
    _ repository: borrowing Repository
  ) throws(GitError) -> CardMemory? {
    guard let known, known.judgedAlike, let memory = known.memories[path], memory.versions == versions else {
      return nil
    }
    guard let scope else { return memory }
    let commit = try scan.graph.index(of: known.commit, in: repository)
    return try assets.changes(in: scope, from: scan.graph[commit], to: scan.graph[head], repository).isEmpty
      ? memory : nil
  }
}

extension CardPast {
  func isJudged(by rule: any HistoryRule.Type) -> Bool {
    policy.level(of: rule.description) != .off
  }
}
