import CardChecker

/// What the index and the events need to know of a repository.
struct RepositorySummary: Hashable, Codable {
  /// A card in short.
  struct Card: Hashable, Codable {
    let path: RepositoryPath
    let status: Status
    /// Rules with a finding that counts, and those among them with an error.
    var rules: Set<String>
    var errorRules: Set<String>
    let lastChange: CommitEntry?
    /// The last of the commits that brought what decides the status: errors, or else warnings; nil where nobody did.
    let decision: CommitEntry?
    /// Whether it is a day alone that decides.
    let isOverdue: Bool

    init(_ card: ReportCard) {
      path = RepositoryPath(shown: card.path)
      status = card.assessment.status
      let findings = card.countedFindings
      rules = Set(findings.map(\.rule))
      errorRules = Set(findings.filter { $0.severity == .error }.map(\.rule))
      lastChange = card.lastChange
      let counted = card.findings.filter { $0.waiver == nil }
      let errors = counted.filter { $0.finding.severity == .error }
      let deciding = errors.isEmpty ? counted.filter { $0.finding.severity == .warning } : errors
      decision = deciding.isEmpty ? card.lastChange : deciding.latestCommit
      isOverdue = !deciding.isEmpty && deciding.allSatisfy { $0.finding.rule == HistoryRules.reviewOverdue.id }
    }
  }

  var row: IndexRow
  var cards: [Card]
  /// The rules with a finding that counts on cards that are gone, and those among them with an error; each once a card.
  let missedRules: [String]
  let missedErrorRules: [String]
  /// The last of the commits that deleted cards which are missed.
  let missedSince: CommitEntry?
  /// The days after which cards are to be reviewed, and the day on which that was judged.
  var reviewDays: Set<CivilDay> = []
  var today: CivilDay?
  /// The commits that deleted cards in the last audit, by the card's path.
  let deletions: [RepositoryPath: CommitEntry]
  let policy: String
  let ruleset: Int
  /// How excuses were used.
  let excuses: ExcuseTally?

  init(
    _ report: Report, records: [HistoryRecord] = [], excuses: ExcuseTally? = nil, folder: String, auditedAt: Timestamp?
  ) {
    row = IndexRow(report, folder: folder, auditedAt: auditedAt)
    cards = report.cards.map(Card.init)
    missedRules = report.countedFindings.map(\.rule)
    missedErrorRules = report.countedFindings.filter { $0.severity == .error }.map(\.rule)
    missedSince = report.findings.filter { $0.waiver == nil }.latestCommit
    let deleted = records.filter { $0.change == .deleted }
    deletions = Dictionary(deleted.map { (RepositoryPath(shown: $0.card), CommitEntry($0)) }) { $1 }
    policy = report.policy.digest
    ruleset = report.ruleset
    self.excuses = excuses
  }
}

extension RepositorySummary {
  /// Whether on a day the same reviews are overdue as on the day that the report is of.
  func reviewsAsOn(_ day: CivilDay) -> Bool {
    reviewDays.allSatisfy { review in today.map { (review < $0) == (review < day) } ?? true }
  }
}

extension [ReportFinding] {
  /// The commit with the latest time that introduced one of them.
  fileprivate var latestCommit: CommitEntry? {
    compactMap(\.introducedBy).max { left, right in
      left.time != right.time ? left.time < right.time : left.commit < right.commit
    }
  }
}
