import ArgumentParser
import Fleet
import Git
import Records
import Rendering
import SystemPackage

/// Writes down what is wrong today, so that only what is new fails.
struct BaselineCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "baseline", abstract: "Write today's errors and warnings to a baseline, so that only new ones fail.",
    discussion: """
      Name all repositories: the file is written anew, and keeps what it said of a repository only where that cannot \
      be audited now. What a waiver excuses is left out. The key baseline of a policy file says where the file is.
      """)

  @OptionGroup var selection: SelectionOptions
  @OptionGroup var judging: PolicyOptions
  @OptionGroup var common: CommonOptions

  @Option(
    name: .long,
    help: "Write the baseline to this file. (default: what the policy says, or else standard output)",
    completion: .file(extensions: ["json"]))
  var output: String?

  @Option(name: .long, help: "Take this as the present, such as 2026-01-31T09:30:00Z.")
  var now: Timestamp?

  func run() async throws {
    var commandLine = selection.commandLine
    commandLine.policy = judging.policy
    commandLine.now = now
    let service = try ServiceConfiguration(commandLine)
    let source = try service.policySource()
    let watchlist = try service.watchlist()
    let rows = try await FleetBaseline(service.settings(source)).run(watchlist.repositories)
    // A file that is damaged is not written over: it may be all that is known of what cannot be judged now.
    let old = source.baselinePath.flatMap { FileStatus($0, followingLink: true) } == nil ? nil : try source.baseline()
    let baseline = Baseline(rows.flatMap { $0.entries(before: old) })
    let path = output.map { FilePath($0) } ?? source.baselinePath
    if let path { try baseline.write(to: path) } else { Output.write(try JSONText.document(baseline)) }
    let summary = BaselineSummary(baseline, before: old, rows, path)
    if !common.quiet { Output.write(summary.text, to: path == nil ? .standardError : .standardOutput) }
    for folder in watchlist.unsearched {
      Output.write("error: \(TerminalText.escaped(folder.error.message))\n", to: .standardError)
    }
    if !summary.failures.isEmpty || !watchlist.unsearched.isEmpty { throw AuditExitCode.incomplete }
  }
}

extension FleetBaseline.Row {
  /// What is known of the repository: what was found, or else what an earlier baseline says.
  fileprivate func entries(before old: Baseline?) -> [Baseline.Entry] {
    (try? result.get()) ?? old.map { Array($0.entries(of: repository.id.text)) } ?? []
  }
}
