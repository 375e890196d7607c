import CardChecker

/// All rules as a table.
public struct RulesText: Sendable {
  private let rules: [RuleDescription]

  public init(_ rules: [RuleDescription]) {
    self.rules = rules
  }

  public func lines() -> [String] {
    var table = TextTable([("RULE", .left), ("SEVERITY", .left), ("FLAGS", .left)])
    for rule in rules { table.add([rule.id, rule.severity.rawValue, rule.summary]) }
    return table.lines()
  }
}
