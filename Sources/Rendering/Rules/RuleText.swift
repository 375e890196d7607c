import CardChecker

/// One rule, explained.
public struct RuleText: Sendable {
  private let rule: RuleDescription

  public init(_ rule: RuleDescription) {
    self.rule = rule
  }

  public func lines() -> [String] {
    [
      rule.id, "  severity  \(rule.severity.rawValue)", "  applies   \(rule.scope.summary)",
      "  flags     \(rule.summary)",
      "  to mend   \(rule.remediation)",
    ]
  }
}
