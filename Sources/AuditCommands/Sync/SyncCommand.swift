import ArgumentParser
import Fleet
import Records
import Rendering
import SystemPackage
import UnixSignals

/// Makes mirrors of remote repositories, and keeps them up to date.
struct SyncCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sync", abstract: "Mirror the remote repositories of the configuration.",
    discussion: """
      Asks each remote for its branches and tags, and fetches what its mirror lacks; audit now and audit watch audit \
      the mirrors. Needs git, and for addresses of ssh its client. Passwords and keys stand in files that the \
      configuration names under sync.credentials.

      With --watch it runs until it is told to stop, and looks at each remote every sync.interval seconds. A signal \
      HUP has it read its configuration anew; TERM and INT end it. sync.json, beside the mirrors, tells how each \
      remote stands.

      Exit codes: 0 all mirrors are up to date, or it was told to stop; 2 wrong usage, or the mirrors' folder cannot \
      be written; 3 some remotes could not be mirrored.
      """)

  @Argument(help: "Remotes of the configuration, by address or id. Without any, all of them.")
  var remotes: [String] = []

  @Flag(name: .long, help: "Go on until told to stop.")
  var watch = false

  @OptionGroup var file: ConfigFileOption

  @Option(
    name: .long,
    help: """
      Keep mirrors in the folder mirrors of this one, where the configuration does not say where. (default: that of \
      the configuration, or else .state in the reports folder)
      """,
    completion: .directory)
  var state: String?

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if watch, !remotes.isEmpty { throw ValidationError("--watch keeps all mirrors up to date; leave the remotes out") }
    if state == "" { throw ValidationError("--state takes the path of a folder") }
  }

  func run() async throws {
    let plan = try plan()
    let log = SyncLog(common.makeLogger(level: watch && !common.quiet ? .info : common.quiet ? .error : .notice))
    if plan.remotes.isEmpty { log.tellOfNone() }
    let sync = FleetSync(plan, now: { .now }, report: log.tell)
    let signals = await UnixSignalsSequence(trapping: .sigterm, .sigint, .sighup)
    if watch {
      try await sync.watch(Self.orders(signals), notifier: ServiceNotifier(), load: self.plan)
    } else {
      try await runOnce(sync, try SyncSelection(remotes, of: plan).remotes, signals)
    }
  }

  private func runOnce(_ sync: FleetSync, _ remotes: [RemoteURL], _ signals: UnixSignalsSequence) async throws {
    let work = Task { try await sync.once(remotes) }
    // git runs in groups of its own, which a signal from the terminal does not reach.
    let listener = Task {
      for await signal in signals where signal != .sighup { work.cancel() }
    }
    defer { listener.cancel() }
    do {
      if try await work.value.contains(where: { $0.error != nil }) { throw AuditExitCode.incomplete }
    } catch is CancellationError {
      throw AuditExitCode.incomplete
    }
  }

  @Sendable private func plan() throws -> SyncPlan {
    try ServiceConfiguration(CommandLineSettings(config: file.config, state: state)).syncPlan()
  }

  private static func orders(_ signals: UnixSignalsSequence) -> AsyncStream<SyncOrder> {
    let (orders, writer) = AsyncStream.makeStream(of: SyncOrder.self)
    let listener = Task {
      for await signal in signals { writer.yield(signal == .sighup ? .reload : .stop) }
    }
    writer.onTermination = { _ in listener.cancel() }
    return orders
  }
}
