import CardChecker

/// A rule that compares a card with its past, or with the files around it.
///
/// To add one: its description in `HistoryRules`, a file with the type, a test, and its place in `HistoryJudge`.
protocol HistoryRule: Sendable {
  /// The id, severity, summary and remediation.
  static var description: RuleDescription { get }

  /// What is wrong.
  static func check(_ past: CardPast) -> [HistoryViolation]
}
