import CardChecker
import CardHistory

/// The summary of the fleet: `index.json`.
public struct FleetIndex: Hashable, Sendable, Codable {
  /// How many repositories and cards there are, and how the repositories stand.
  public struct Totals: Hashable, Sendable, Codable {
    public var repositories = 0
    public var cards = 0
    public var passing = 0
    public var failing = 0
    public var unknown = 0
    public var none = 0
  }

  /// How often one rule finds something.
  public struct RuleTally: Hashable, Sendable, Codable {
    public var rule: String
    /// Cards and repositories in which it finds something.
    public var cards: Int
    public var repositories: Int
    /// Cards that fail for this rule alone.
    public var soleCause: Int
  }

  public var schemaVersion = 1
  public var generatedAt: Timestamp
  public var ruleset: Int
  public var policy: PolicyEntry
  public var totals: Totals
  /// By id.
  public var repositories: [IndexRow]
  /// By rule.
  public var rules: [RuleTally]
  /// What kept a part of the fleet from being audited and stands in no report.
  public var errors: [ErrorEntry]
  /// The waivers of the policy, in the order of its file.
  public var waivers: [WaiverRow]
  /// How much of the baseline is left; null where there is none.
  @Nullable public var baseline: BaselineTotals?

  init(
    _ summaries: [RepositorySummary], policy: FleetPolicy, baseline: Baseline?, errors: [ErrorEntry],
    generatedAt: Timestamp
  ) {
    self.errors = errors
    self.generatedAt = generatedAt
    ruleset = CardChecker.ruleset
    self.policy = PolicyEntry(policy.common)
    repositories = summaries.map(\.row).sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    totals = Self.totals(of: repositories)
    rules = Self.tallies(of: summaries)
    let tallies = summaries.compactMap(\.excuses)
    waivers = policy.file.waivers.map { waiver in
      let uses = tallies.reduce(0) { $0 + ($1.uses[waiver.fingerprint] ?? 0) }
      return WaiverRow(waiver, findings: uses, today: generatedAt.civilDay)
    }
    self.baseline = baseline.map {
      BaselineTotals(findings: $0.count, obsolete: tallies.reduce(0) { $0 + $1.obsolete })
    }
  }

  private static func totals(of rows: [IndexRow]) -> Totals {
    let count = { (status: Status) in rows.count { $0.status == status } }
    return Totals(
      repositories: rows.count, cards: rows.reduce(0) { $0 + $1.cards }, passing: count(.pass), failing: count(.fail),
      unknown: count(.unknown), none: count(.none))
  }

  private static func tallies(of summaries: [RepositorySummary]) -> [RuleTally] {
    var tallies: [String: RuleTally] = [:]
    for summary in summaries {
      for rule in Set(summary.cards.flatMap(\.rules) + summary.missedRules) {
        var tally = tallies[rule] ?? RuleTally(rule: rule, cards: 0, repositories: 0, soleCause: 0)
        tally.repositories += 1
        tally.cards += summary.cards.count { $0.rules.contains(rule) } + summary.missedRules.count { $0 == rule }
        tally.soleCause +=
          summary.cards.count { $0.errorRules == [rule] } + summary.missedErrorRules.count { $0 == rule }
        tallies[rule] = tally
      }
    }
    return tallies.values.sorted { $0.rule < $1.rule }
  }
}
