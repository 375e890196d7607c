import ArgumentParser
import CardHistory
import Fleet
import Records
import Rendering
import SystemPackage

/// Audits repositories once.
struct NowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "now", abstract: "Audit repositories now, and write reports and history.",
    discussion: """
      Finds the model cards in every commit that was not audited yet, scores them, and writes what it found as JSON \
      files. A second run does only what is new.

      audit now A..B [PATH] judges what the commits from A to B changed in the cards of one repository, and writes \
      nothing; A...B compares B with the commit that it has in common with A, as a pull request does.

      Exit codes: 0 nothing at or above the threshold, 1 findings, 2 wrong usage or reports cannot be written, \
      3 some repositories could not be audited.
      """)

  @OptionGroup var selection: SelectionOptions
  @OptionGroup var judging: PolicyOptions
  @OptionGroup var common: CommonOptions

  @Option(name: .long, help: "Write reports to this folder. (default: card-audit-reports)", completion: .directory)
  var reports: String?

  @Option(
    name: .long, help: "Keep private state in this folder. (default: .state in the reports folder)",
    completion: .directory)
  var state: String?

  @Option(name: .long, help: "Print the results in this format.")
  var format: OutputFormat = .text

  @Option(name: .long, help: "End with exit code 1 where a finding is at least this severe.")
  var failOn: FailureThreshold = .error

  @Option(name: .long, help: "Take this as the present, such as 2026-01-31T09:30:00Z.")
  var now: Timestamp?

  func run() async throws {
    let configuration = try selection.loadConfiguration()
    if let range = RangeArgument(selection.paths) { return try await inspect(range, configuration) }
    let settings = try settings(configuration)
    let watchlist = try selection.watchlist(configuration)
    let logger = common.makeLogger(outputTells: format == .text && !common.quiet)
    let progress = AuditProgress(of: watchlist.repositories.count, isQuiet: common.quiet, logger: logger)
    for folder in watchlist.unsearched { progress.log(folder.error) }
    let result = try await NowResult(auditing: watchlist, settings, progress)
    try print(result, settings.folder)
    if let code = result.exitCode(failOn) { throw code }
  }

  private func inspect(_ argument: RangeArgument, _ configuration: Configuration) async throws {
    if reports != nil || state != nil || !selection.refs.isEmpty {
      throw UsageError("--reports, --state and --refs do not go with a range of commits, of which nothing is written")
    }
    let settings = try settings(configuration)
    let repository = try argument.repository(selection, configuration)
    let report = try await RangeResult.report(argument.range, of: repository, settings)
    let result = RangeResult(report)
    try result.print(format, isQuiet: common.quiet)
    if result.reaches(failOn) { throw AuditExitCode.findings }
  }

  private func settings(_ configuration: Configuration) throws -> AuditSettings {
    let reports = reports.map { FilePath($0) } ?? configuration.reports ?? "card-audit-reports"
    let folder = ReportsFolder(reports: reports, state: state.map { FilePath($0) } ?? configuration.state)
    let now = now
    var settings = AuditSettings(
      folder: folder, jobs: selection.jobs(configuration),
      worker: .ownProgram(limits: configuration.limits), now: { now ?? .now })
    settings.layout = selection.layout(configuration)
    settings.refs = selection.refs(configuration)
    let source = try judging.source(configured: configuration.policy)
    settings.policy = FleetPolicy(source.policy)
    settings.baseline = try source.baseline()
    settings.limits = configuration.limits
    return settings
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
