import CardChecker
import Git

/// Audits one repository: what is new in its history, and what is true at its head.
public struct Auditor: ~Copyable {
  let request: AuditRequest
  private let refs: WatchedRefs
  var scan: HistoryScan
  var evaluator: Evaluator
  var ledger = DeletionLedger([])

  /// Audits `repository`; nil where nothing moved since the request's cursor.
  ///
  /// - Throws: what reading the repository throws; then nothing is known, not even what was read before.
  public static func audit(
    _ repository: borrowing Repository, _ request: AuditRequest
  ) throws(GitError) -> RepositoryAudit? {
    var auditor = try Auditor(repository, request)
    if auditor.isUnchanged(repository) { return nil }
    return try auditor.run(repository)
  }

  private init(_ repository: borrowing Repository, _ request: AuditRequest) throws(GitError) {
    self.request = request
    refs = try WatchedRefs(request.refs, in: repository)
    scan = HistoryScan(request.layout, repository)
    evaluator = Evaluator(request.policy)
  }

  private func isUnchanged(_ repository: borrowing Repository) -> Bool {
    guard let cursor = request.cursor, !request.demandsReport, !request.isFull else { return false }
    return cursor.tips == refs.tips && cursor.reportedRef == refs.reported && cursor.head == refs.head
      && cursor.skippedRefs == refs.skipped
      && cursor.walkedLike(request, shallowBoundary: repository.shallowBoundary) && cursor.judgedLike(request)
  }

  private mutating func run(_ repository: borrowing Repository) throws(GitError) -> RepositoryAudit {
    let known = basis(repository)
    let basis = request.isFull ? nil : known
    let walk = try RevisionWalk(
      tips: refs.tips, excluded: basis?.audited ?? [], clockSkew: basis?.clockSkew ?? 0
    ).run(&scan.graph, in: repository)
    ledger = DeletionLedger(known?.deletions ?? [])
    var records = try records(of: walk.commits, repository)
    let head = try refs.head.map { id throws(GitError) in try scan.graph.index(of: id, in: repository) }
    var cards = try presentCards(at: head, repository)
    let findings = try followCards(&cards, at: head, basis, Ancestry(clockSkew: walk.clockSkew), repository)
    records += try policyRecords(cards, at: head, repository)
    return RepositoryAudit(
      reportedRef: refs.reported,
      head: try head.map { index throws(GitError) in try scan.graph.attribution(of: index, in: repository) },
      isPartial: repository.isShallow, cards: cards, findings: findings,
      candidates: try Candidates.find(besides: Set(cards.map(\.path)), at: head.map { scan.graph[$0] }, in: repository),
      skippedRefs: refs.skipped,
      records: records, isWholeHistory: basis == nil,
      cursor: cursor(walk, known, cards, repository))
  }

  // The cursor as a place to walk on from; nil where everything has to be walked.
  private func basis(_ repository: borrowing Repository) -> AuditCursor? {
    guard let cursor = request.cursor, cursor.walkedLike(request, shallowBoundary: repository.shallowBoundary),
      cursor.audited.allSatisfy({ (try? repository.header(of: $0)) != nil })
    else { return nil }
    return cursor
  }

  private mutating func records(
    of commits: [CommitGraph.Index], _ repository: borrowing Repository
  ) throws(GitError) -> [CardRecord] {
    scan.prepare(commits, processes: request.processes, repository)
    var changed: [[CardChange]] = []
    for commit in commits {
      let changes = try scan.changes(in: commit, of: repository)
      if !changes.isEmpty { changed.append(changes) }
    }
    evaluator.prepare(subjects(of: changed.joined()), processes: request.processes, repository)
    var records: [CardRecord] = []
    for changes in changed {
      let attribution = try scan.graph.attribution(of: changes[0].commit, in: repository)
      try ledger.note(changes, by: attribution, repository)
      for change in changes { records.append(try record(change, attribution, repository)) }
    }
    return records
  }

  /// Each distinct card of the changes, at the commit where it came first.
  private func subjects(of changes: some Sequence<CardChange>) -> [Evaluator.Subject] {
    var known: Set<CardBundleKey> = []
    return changes.compactMap { change in
      guard let state = change.state else { return nil }
      let key = CardBundleKey(change.path, state)
      return known.insert(key).inserted ? Evaluator.Subject(card: key, commit: scan.graph[change.commit]) : nil
    }
  }

  private mutating func record(
    _ change: CardChange, _ commit: Attribution, _ repository: borrowing Repository
  ) throws(GitError) -> CardRecord {
    var now: Evaluation?
    if let state = change.state {
      now = try evaluator.evaluation(of: change.path, state, at: scan.graph[change.commit], in: repository)
    }
    var before: Evaluation?
    if let (parent, state) = change.previous {
      before = try evaluator.evaluation(of: change.path, state, at: scan.graph[parent], in: repository)
    }
    return CardRecord(
      commit: commit, path: change.path, change: change.kind,
      details: change.state?.details.id, metadata: change.state?.metadata?.item.id, evaluation: now,
      previousCompleteness: before?.completeness, previousCompliance: before?.compliance,
      appeared: now?.rules(notIn: before) ?? [], resolved: before?.rules(notIn: now) ?? [])
  }

  private mutating func presentCards(
    at head: CommitGraph.Index?, _ repository: borrowing Repository
  ) throws(GitError) -> [PresentCard] {
    guard let head else { return [] }
    let root = try scan.root(of: head, in: repository)
    var cards: [PresentCard] = []
    for (path, state) in scan.forest.cards(in: root) {
      let assessment = try evaluator.assess(CardBundleKey(path, state), at: scan.graph[head], in: repository)
      cards.append(
        PresentCard(
          path: path, details: state.details.id, metadata: state.metadata?.item.id, assessment: assessment))
    }
    return cards
  }

  // A ref may come back to where it was: what was audited once stays audited, whether a ref still leads there or not.
  private func audited(_ walk: RevisionWalk.Result, after basis: AuditCursor?) -> [ObjectID] {
    let reached = Set(walk.commits.flatMap { scan.graph[$0].parents })
    return Set(refs.tips + (basis?.audited ?? [])).subtracting(reached).sorted()
  }

  private func cursor(
    _ walk: RevisionWalk.Result, _ basis: AuditCursor?, _ cards: [PresentCard], _ repository: borrowing Repository
  ) -> AuditCursor {
    AuditCursor(
      tips: refs.tips, audited: audited(walk, after: basis), refs: request.refs, layout: request.layout,
      policy: request.policy.digest,
      ruleset: CardChecker.ruleset, clockSkew: max(walk.clockSkew, basis?.clockSkew ?? 0),
      shallowBoundary: repository.shallowBoundary.sorted(),
      reportedRef: refs.reported, head: refs.head, skippedRefs: refs.skipped,
      cards: cards.map(\.summary), deletions: ledger.deletions)
  }
}
