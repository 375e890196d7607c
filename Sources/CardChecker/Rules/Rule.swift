/// A rule of the checker.
///
/// To add one: a file with the type, a test, and its place in `RuleCatalogue`.
protocol Rule: Sendable {
  /// The id, severity, summary and remediation.
  static var description: RuleDescription { get }

  /// The places where a card does not do what the rule asks.
  static func check(_ context: RuleContext) -> [Violation]
}
