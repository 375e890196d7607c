import ArgumentParser
import Fleet
import Records
import Rendering

/// Audits repositories once.
struct NowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "now", abstract: "Audit repositories now, and write reports and history.",
    discussion: """
      Finds the model cards in every commit that was not audited yet, scores them, and writes what it found as JSON \
      files. A second run does only what is new. Mirrors of the configuration's remotes are brought up to date first, \
      where no repository is named.

      audit now A..B [PATH] judges what the commits from A to B changed in the cards of one repository, and writes \
      nothing; A...B compares B with the commit that it has in common with A, as a pull request does.

      Exit codes: 0 nothing at or above the threshold, 1 findings, 2 wrong usage or reports cannot be written, \
      3 some repositories could not be audited.
      """)

  @OptionGroup var selection: SelectionOptions
  @OptionGroup var judging: PolicyOptions
  @OptionGroup var common: CommonOptions
  @OptionGroup var folders: FolderOptions

  @Flag(name: .long, help: "Walk every history and judge every card anew, whatever earlier audits found.")
  var full = false

  @Option(
    name: .long,
    help: """
      Audit one part of the repositories, such as 2/8 for the second of eight parts. A repository is always in the \
      same part.
      """)
  var shard: Shard?

  @Flag(name: .long, help: "Leave the mirrors of remotes as they are.")
  var noSync = false

  @Option(name: .long, help: "Print the results in this format.")
  var format: OutputFormat = .text

  @Option(name: .long, help: "End with exit code 1 where a finding is at least this severe.")
  var failOn: FailureThreshold = .error

  @Option(name: .long, help: "Take this as the present, such as 2026-01-31T09:30:00Z.")
  var now: Timestamp?

  func run() async throws {
    let service = try ServiceConfiguration(commandLine)
    if let range = RangeArgument(selection.paths) { return try await inspect(range, service) }
    var settings = try service.settings()
    settings.isFull = full
    var watchlist = try service.watchlist()
    if let shard { watchlist = watchlist.filter { shard.contains($0.id) } }
    let logger = common.makeLogger(outputTells: format == .text && !common.quiet)
    let progress = AuditProgress(of: watchlist.repositories.count, isQuiet: common.quiet, logger: logger)
    for folder in watchlist.unsearched { progress.log(folder.error) }
    let syncFailure = await sync(watchlist, service)
    if let syncFailure { progress.log(syncFailure) }
    let result = try await NowResult(auditing: watchlist, settings, progress, syncFailure: syncFailure)
    try print(result, settings.folder)
    if let code = result.exitCode(failOn) { throw code }
  }

  private var commandLine: CommandLineSettings {
    var settings = selection.commandLine
    settings.policy = judging.policy
    settings.reports = folders.reports
    settings.state = folders.state
    settings.now = now
    return settings
  }

  private func sync(_ watchlist: Watchlist, _ service: ServiceConfiguration) async -> ErrorEntry? {
    if noSync || !selection.paths.isEmpty || watchlist.remotes.isEmpty { return nil }
    return await SyncProcess(service, isQuiet: common.quiet).run()
  }

  private func inspect(_ argument: RangeArgument, _ service: ServiceConfiguration) async throws {
    if folders.reports != nil || folders.state != nil || !selection.options.refs.isEmpty {
      throw UsageError("--reports, --state and --refs do not go with a range of commits, of which nothing is written")
    }
    if full || shard != nil { throw UsageError("--full and --shard do not go with a range of commits") }
    let repository = try argument.repository(service)
    let report = try await RangeResult.report(argument.range, of: repository, try service.settings())
    let result = RangeResult(report)
    try result.print(format, isQuiet: common.quiet)
    if result.reaches(failOn) { throw AuditExitCode.findings }
  }

  private func print(_ result: NowResult, _ folder: ReportsFolder) throws {
    if try format.printFindings(of: result.judgedCards, troubles: result.troubles) { return }
    switch format {
    case .json: Output.write(try JSONText.document(result.index))
    case .text where common.quiet: break
    default:
      Output.write(lines: FleetText(result.reports, style: Output.style).lines())
      for (subject, failure) in result.untold {
        Output.write(lines: [""] + TroubleText(id: subject, failure, style: Output.style).lines())
      }
      Output.write(lines: ExcusesText(result.index, style: Output.style).lines())
      Output.write(lines: ["", "Reports: \(folder.reports.appending("index.json"))"])
    }
  }
}
