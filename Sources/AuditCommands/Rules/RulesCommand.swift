import ArgumentParser
import CardChecker
import Records
import Rendering

/// Lists the rules.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List the rules, with what each flags.",
    discussion: "Documentation/rules.md is the output of audit rules --format markdown.")

  @Option(name: .long, help: "Print the rules in this format.")
  var format: RulesFormat = .text

  func run() throws {
    let rules = RuleCatalogue.descriptions
    switch format {
    case .text: Output.write(lines: RulesText(rules).lines())
    case .markdown: Output.write(lines: RulesPage(rules).lines())
    case .json: Output.write(try JSONText.document(rules))
    }
  }
}

/// How rules are printed.
enum RulesFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, markdown
}
