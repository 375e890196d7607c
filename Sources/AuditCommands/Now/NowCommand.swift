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
    let output = try print(result, settings.folder)
    let code = result.exitCode(failOn)
    if result.isUnchanged { try question?.keep(LastAnswer(code: code ?? .clean, output: output), watchlist) }
    if let code { throw code }
  }

  private var commandLine: CommandLineSettings {
    var settings = selection.commandLine
    settings.policy = judging.policy
    settings.reports = folders.reports
    settings.state = folders.state
    settings.now = now
    return settings
  }

  /// The question, where it may be answered without an audit: a log tells of each repository, and formats for other
  /// tools tell the time.
  var question: NowQuestion? {
    guard !full, shard == nil, format == .text, common.logLevel == nil else { return nil }
    return NowQuestion(commandLine: commandLine, isQuiet: common.quiet, failOn: failOn, noSync: noSync)
  }

  private func sync(_ watchlist: Watchlist, _ service: ServiceConfiguration) async -> ErrorEntry? {
    guard NowQuestion(commandLine: commandLine, noSync: noSync).needsSync(watchlist) else { return nil }
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

  /// - Returns: what was printed, of the text for people.
  private func print(_ result: NowResult, _ folder: ReportsFolder) throws -> [UInt8] {
    if try format.printFindings(of: result.judgedCards, troubles: result.troubles) { return [] }
    switch format {
    case .json: Output.write(try JSONText.document(result.index))
    case .text where common.quiet: break
    default:
      let text = lines(result, folder).map { $0 + "\n" }.joined()
      Output.write(text)
      return Array(text.utf8)
    }
    return []
  }

  private func lines(_ result: NowResult, _ folder: ReportsFolder) -> [String] {
    var lines = FleetText(result.reports, style: Output.style).lines()
    for (subject, failure) in result.untold {
      lines += [""] + TroubleText(id: subject, failure, style: Output.style).lines()
    }
    lines += ExcusesText(result.index, style: Output.style).lines()
    return lines + ["", "Reports: \(folder.reports.appending("index.json"))"]
  }
}
