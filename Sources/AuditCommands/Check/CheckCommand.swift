import ArgumentParser
import CardChecker
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

  @OptionGroup var common: CommonOptions

  @Option(name: .long, help: "A path that is a card, as a glob from the folder; may be given several times.")
  var cards: [String] = []

  @Option(name: .long, help: "Print the results in this format.")
  var format: OutputFormat = .text

  @Option(name: .long, help: "End with exit code 1 where a finding is at least this severe.")
  var failOn: FailureThreshold = .error

  func run() throws {
    let search = DiskCardSearch(cards.isEmpty ? .default : Layout(globs: cards))
    let found = try paths.flatMap { try search.cards(at: $0) }
    if found.isEmpty { Output.write("no card in \(paths.joined(separator: ", "))\n", to: .standardError) }
    let checker = CardChecker()
    let checked = found.map { card in
      let read = checker.read(card.bundle)
      return (
        card: card,
        assessment: checker.check(read, facts: DiskFacts(root: card.root).facts(for: checker.references(read)))
      )
    }
    try print(checked)
    let isReached = checked.contains { failOn.isReached(by: $1.status, $1.findings.map(\.severity)) }
    if isReached { throw AuditExitCode.findings }
  }

  private func print(_ checked: [(card: DiskCard, assessment: CardAssessment)]) throws {
    let judged = checked.map { card, assessment in
      JudgedCard(
        repository: nil, folder: card.shownFolder, path: card.bundle.path.description, status: assessment.status,
        findings: assessment.findings)
    }
    if try format.printFindings(of: judged) { return }
    switch format {
    case .json:
      let cards = checked.map { CheckReport.Card(path: $0.bundle.path.description, assessment: $1) }
      Output.write(try JSONText.document(CheckReport(cards: cards)))
    case .text where common.quiet: break
    default:
      let shown = checked.map { CheckText.Card(folder: $0.shownFolder, path: $0.shownPath, assessment: $1) }
      Output.write(lines: CheckText(shown, style: Output.style).lines())
    }
  }
}
