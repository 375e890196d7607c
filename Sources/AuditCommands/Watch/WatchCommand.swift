import ArgumentParser
import Fleet
import Records
import UnixSignals

/// Audits repositories whenever something moves in them.
struct WatchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch", abstract: "Audit repositories whenever something moves in them.",
    discussion: """
      Runs until it is told to stop, and writes what audit now writes, and status.json, which tells what it is doing. \
      A signal HUP has it read its configuration anew; one that makes no sense is told of, and the old one holds. TERM \
      and INT let audits that go on finish for a while; a second one ends it at once.

      Exit codes: 0 stopped, 2 wrong usage, reports cannot be written, or another one watches with the same state.
      """)

  @OptionGroup var selection: SelectionOptions
  @OptionGroup var judging: PolicyOptions
  @OptionGroup var common: CommonOptions
  @OptionGroup var folders: FolderOptions

  func run() async throws {
    let log = WatchLog(common.makeLogger(level: common.quiet ? .error : .info))
    let watch = try FleetWatch(version: Version.current, notifier: ServiceNotifier(), load: plan, log: log.tell)
    let signals = await UnixSignalsSequence(trapping: .sigterm, .sigint, .sighup)
    let listener = Task {
      for await signal in signals {
        if signal == .sighup { await watch.reload() } else { await watch.stop() }
      }
    }
    defer { listener.cancel() }
    try await watch.run()
  }

  @Sendable private func plan() throws -> WatchPlan {
    let service = try ServiceConfiguration(commandLine)
    if selection.paths.isEmpty && !service.configuration.namesRepositories {
      let file = service.configuration.file?.string ?? "a configuration file"
      throw UsageError("there is nothing to watch; name repositories in \(file), or on the command line")
    }
    return WatchPlan(
      settings: try service.settings(), watch: service.configuration.watch,
      file: service.configuration.file?.string, watchlist: service.watchlist)
  }

  private var commandLine: CommandLineSettings {
    var settings = selection.commandLine
    settings.policy = judging.policy
    settings.reports = folders.reports
    settings.state = folders.state
    return settings
  }
}
