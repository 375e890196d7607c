import ArgumentParser
import CardChecker
import Rendering

/// Explains one rule.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Explain a rule: what it flags, how much that matters, and what to do.")

  @Argument(help: "The rule's id, such as completeness/slot-empty, or the part behind the slash.")
  var rule: String

  func run() throws {
    let matches = RuleCatalogue.descriptions.filter { $0.id == rule || $0.id.hasSuffix("/" + rule) }
    if matches.isEmpty { throw UsageError("no rule is named \(rule); audit rules lists them") }
    Output.write(lines: matches.flatMap { RuleText($0).lines() })
  }
}
