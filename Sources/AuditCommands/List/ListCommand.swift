import ArgumentParser
import Fleet
import Records
import Rendering

/// Shows what an audit would look at.
struct ListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List what would be audited: repositories, and the paths in them that are cards.")

  @OptionGroup var selection: SelectionOptions
  @OptionGroup var common: CommonOptions

  @Option(name: .long, help: "Print the results in this format.")
  var format: ListingFormat = .text

  func run() async throws {
    let service = try ServiceConfiguration(selection.commandLine)
    let watchlist = try service.watchlist()
    let settings = service.settings(nil)
    let rows = try await FleetListing(settings).run(watchlist.repositories)
    try print(rows.map(ListedRepository.init))
    for folder in watchlist.unsearched {
      Output.write("error: \(TerminalText.escaped(folder.error.message))\n", to: .standardError)
    }
    let isIncomplete = !watchlist.unsearched.isEmpty || rows.contains(where: \.isIncomplete)
    if isIncomplete { throw AuditExitCode.incomplete }
  }

  private func print(_ rows: [ListedRepository]) throws {
    switch format {
    case .json: Output.write(try JSONText.document(rows))
    case .text where common.quiet: break
    case .text: Output.write(lines: rows.flatMap(\.lines))
    }
  }
}
