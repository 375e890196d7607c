import CardChecker

/// All rules as a page of the documentation, a section for each family.
public struct RulesPage: Sendable {
  private let rules: [RuleDescription]

  public init(_ rules: [RuleDescription]) {
    self.rules = rules
  }

  public func lines() -> [String] {
    let intro = [
      "# Rules", "",
      "What the checker looks for. This page is generated from the rules: `audit rules --format markdown`.",
      "`audit explain RULE` prints one of them. A rule's name never changes its meaning.",
    ]
    let families = Dictionary(grouping: rules, by: \.family)
    return intro + families.keys.sorted().flatMap { section($0, families[$0] ?? []) }
  }

  private func section(_ family: String, _ rules: [RuleDescription]) -> [String] {
    ["", "## \(family)", "", "| rule | severity | flags | to mend |", "| --- | --- | --- | --- |"]
      + rules.map { rule in
        let cells = ["`\(rule.id)`", rule.severity.rawValue, Self.cell(rule.summary), Self.cell(rule.remediation)]
        return "| " + cells.joined(separator: " | ") + " |"
      }
  }

  private static func cell(_ text: String) -> String {
    text.replacing("|", with: "\\|")
  }
}
