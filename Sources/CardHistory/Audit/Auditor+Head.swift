import CardChecker
import Git

extension Auditor {
  /// Adds to the cards of the head what the past says of them, and tells what it says of those that are gone.
  mutating func followCards(
    _ cards: inout [PresentCard], at head: CommitGraph.Index?, _ basis: AuditCursor?, _ ancestry: Ancestry,
    _ repository: borrowing Repository
  ) throws(GitError) -> [HistoryFinding] {
    guard let head else { return [] }
    let judge = HistoryJudge(cards, at: head, request, known: knownPast(basis), ancestry)
    var follower = CardFollower(cards, at: head, known: knownOrigins(basis), judge)
    cards = try follower.follow(processes: request.processes, &scan, &evaluator, repository)
    if repository.isShallow { return [] }
    return try ledger.findings(
      at: head, cards, formerHead: basis?.head, under: request.policy, ancestry, &scan, repository)
  }

  private func knownOrigins(_ basis: AuditCursor?) -> KnownOrigins? {
    guard let basis, basis.judgedLike(request), let head = basis.head else { return nil }
    let cards = basis.cards.map { ($0.path, $0.origins) }
    return KnownOrigins(commit: head, cards: Dictionary(cards) { first, _ in first })
  }

  private func knownPast(_ basis: AuditCursor?) -> HistoryJudge.Known? {
    guard let basis, let head = basis.head else { return nil }
    let memories = basis.cards.map { ($0.path, $0.memory) }
    return HistoryJudge.Known(
      commit: head, memories: Dictionary(memories) { first, _ in first }, judgedAlike: basis.judgedLike(request))
  }

  // A verdict that moved because the rules moved gets a record of its own, which blames nobody.
  mutating func policyRecords(
    _ cards: [PresentCard], at head: CommitGraph.Index?, _ repository: borrowing Repository
  ) throws(GitError) -> [CardRecord] {
    guard let cursor = request.cursor, !cursor.judgedLike(request), let head else { return [] }
    let commit = try scan.graph.attribution(of: head, in: repository)
    let before = Dictionary(cursor.cards.map { ($0.path, $0) }) { first, _ in first }
    return cards.map { card in
      let old = before[card.path].flatMap { $0.details == card.details && $0.metadata == card.metadata ? $0 : nil }
      let now = Evaluation(card.assessment)
      let rulesBefore = old?.rules ?? [:]
      return CardRecord(
        commit: commit, path: card.path, change: .policy, details: card.details, metadata: card.metadata,
        evaluation: now, previousCompleteness: old?.completeness, previousCompliance: old?.compliance,
        appeared: Set(now.rules.filter { rulesBefore[$0.key] == nil }.values).sorted(),
        resolved: Set(rulesBefore.filter { now.rules[$0.key] == nil }.values).sorted())
    }
  }
}

extension PresentCard {
  var summary: AuditCursor.HeadCard {
    let evaluation = Evaluation(assessment)
    return AuditCursor.HeadCard(
      path: path, details: details, metadata: metadata, completeness: evaluation.completeness,
      compliance: evaluation.compliance, rules: evaluation.rules, origins: origins, memory: memory)
  }
}
