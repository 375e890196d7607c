import ArgumentParser
import CardHistory
import Records
import Rendering
import SystemPackage

/// Checks cards on disk.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check cards on disk; no git needed.",
    discussion: """
      Takes files, folders to search for cards, or - for standard input. Paths that a card mentions are looked for in \
      the folder that holds the repository, or else in the card's own.
      """)

  @Argument(help: "Files, folders, or - for standard input.", completion: .file())
  var paths: [String] = ["."]

  @OptionGroup var judging: PolicyOptions
  @OptionGroup var common: CommonOptions

  @Option(name: .long, help: "A path that is a card, as a glob from the folder; may be given several times.")
  var cards: [String] = []

  @Option(name: .long, help: "Print the results in this format.")
  var format: OutputFormat = .text

  @Option(name: .long, help: "End with exit code 1 where a finding is at least this severe.")
  var failOn: FailureThreshold = .error

  @Option(name: .long, help: "Apply what the policy says of the repository of this id.")
  var repository: String?

  @Option(name: .long, help: "Take this as the present, such as 2026-01-31T09:30:00Z.")
  var now: Timestamp?

  func run() throws {
    let terms = try terms()
    let search = DiskCardSearch(cards.isEmpty ? .default : Layout(globs: cards))
    let found = try paths.flatMap { try search.cards(at: $0) }
    if found.isEmpty { Output.write("no card in \(paths.joined(separator: ", "))\n", to: .standardError) }
    var checkers = CardCheckers(terms.policy)
    let checked = found.map { CheckedCard($0, on: terms, &checkers) }
    try print(checked)
    let isReached = checked.contains { failOn.isReached(by: $0.assessment.status, $0.severities) }
    if isReached { throw AuditExitCode.findings }
  }

  private func terms() throws -> RepositoryTerms {
    let source = try judging.source()
    return RepositoryTerms(
      FleetPolicy(source.policy), baseline: try source.baseline(), repository: repository, today: now ?? .now)
  }

  private func print(_ checked: [CheckedCard]) throws {
    if try format.printFindings(of: checked.map(\.judged)) { return }
    switch format {
    case .json: Output.write(try JSONText.document(CheckReport(cards: checked.map(\.reported))))
    case .text where common.quiet: break
    default: Output.write(lines: CheckText(checked.map(\.shown), style: Output.style).lines())
    }
  }
}
