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

    init(_ card: ReportCard) {
      path = RepositoryPath(shown: card.path)
      status = card.assessment.status
      let findings = card.countedFindings
      rules = Set(findings.map(\.rule))
      errorRules = Set(findings.filter { $0.severity == .error }.map(\.rule))
      lastChange = card.lastChange
    }
  }

  var row: IndexRow
  var cards: [Card]
  /// The rules with a finding that counts on cards that are gone, and those among them with an error; each once a card.
  let missedRules: [String]
  let missedErrorRules: [String]
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
    let deleted = records.filter { $0.change == .deleted }
    deletions = Dictionary(deleted.map { (RepositoryPath(shown: $0.card), CommitEntry($0)) }) { $1 }
    policy = report.policy.digest
    ruleset = report.ruleset
    self.excuses = excuses
  }
}
