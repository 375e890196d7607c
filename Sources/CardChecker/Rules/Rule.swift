/// A rule of the checker.
///
/// To add one: a file with the type, a test, and its place in `RuleCatalogue`.
protocol Rule: Sendable {
  /// The id, severity, summary and remediation.
  static var description: RuleDescription { get }

  /// The places where a card does not do what the rule asks.
  static func check(_ context: RuleContext) -> [Violation]
}

/// One place where a card does not do what a rule asks, before it becomes a finding.
struct Violation {
  let message: String
  let lines: ClosedRange<Int>
  /// The slot that it concerns.
  var slot: String?
  /// What lacks, or what was found.
  var detail: String?
  /// What tells it from others of the same rule and slot; never a line number.
  var subject = ""
  /// Where it differs from the rule's severity.
  var severity: Severity?
  /// Where it differs from the rule's remediation.
  var remediation: String?
  /// What mending it adds to completeness.
  var points: Double?
}
