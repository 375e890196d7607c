import CardHistory
import Fleet
import Git
import Records
import SystemPackage

/// What is audited and how, by the command line, the configuration and the environment, in this order.
///
/// It follows from these alone, so a service that is told to reload makes it anew and compares.
struct ServiceConfiguration: Sendable {
  let commandLine: CommandLineSettings
  let environment: ServiceEnvironment
  let configuration: Configuration

  /// Reads the configuration.
  ///
  /// - Throws: `SettingsError`; `UsageError` where the file that `--config` names cannot be read.
  init(_ commandLine: CommandLineSettings, _ environment: ServiceEnvironment = .current) throws {
    self.commandLine = commandLine
    self.environment = environment
    if let config = commandLine.config {
      if FileStatus(FilePath(config), followingLink: true) == nil {
        throw UsageError("--config \(config): \(Errno.noSuchFileOrDirectory)")
      }
      configuration = try Configuration(contentsOf: FilePath(config))
    } else {
      configuration = try environment.configurationFile.map { try Configuration(contentsOf: $0) } ?? Configuration()
    }
  }

  var folder: ReportsFolder {
    let reports = commandLine.reports.map { FilePath($0) } ?? configuration.reports
    let state = commandLine.state.map { FilePath($0) } ?? configuration.state
    return ReportsFolder(
      reports: reports ?? defaultReports, state: state ?? (commandLine.reports == nil ? defaultState : nil))
  }

  var mirrors: MirrorsFolder { MirrorsFolder(configuration.sync, state: folder.state) }

  var jobs: Int { commandLine.jobs ?? configuration.jobs ?? ProcessorCount.online }

  var layout: Layout {
    if !commandLine.cards.isEmpty { return Layout(globs: commandLine.cards) }
    return configuration.cards.map { Layout(globs: $0) } ?? .default
  }

  var refs: [String] { commandLine.refs.isEmpty ? configuration.refs ?? ["HEAD"] : commandLine.refs }

  /// Reads the policy.
  func policySource() throws -> PolicySource {
    if let policy = commandLine.policy { return try PolicySource(policy, namedBy: "--policy") }
    return try PolicySource(configuration.policy ?? "default", namedBy: "policy")
  }

  /// What a fleet is audited for; reads the policy and its baseline.
  func settings() throws -> AuditSettings {
    let source = try policySource()
    var settings = settings(source)
    settings.baseline = try source.baseline()
    return settings
  }

  /// What a fleet is audited for, without a baseline; by the default policy where no other is given.
  func settings(_ source: PolicySource?) -> AuditSettings {
    let now = commandLine.now
    var settings = AuditSettings(
      folder: folder, jobs: jobs, worker: .ownProgram(limits: configuration.limits), now: { now ?? .now })
    settings.layout = layout
    settings.refs = refs
    if let source { settings.policy = FleetPolicy(source.policy) }
    settings.limits = configuration.limits
    return settings
  }

  // A folder that systemd keeps for the service is the only one that the service can write to.
  private var defaultReports: FilePath { environment.stateFolder?.appending("reports") ?? "card-audit-reports" }
  private var defaultState: FilePath? { environment.stateFolder?.appending("state") }
}
