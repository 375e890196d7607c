import ArgumentParser

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The program.
public struct AuditCommand: AsyncParsableCommand {
  public static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Keeps model cards honest: finds them in git repositories, scores them and keeps their history.",
    version: "card-audit \(Version.current)",
    subcommands: [
      NowCommand.self, WatchCommand.self, SyncCommand.self, CheckCommand.self, ListCommand.self, ConfigCommand.self,
      PolicyCommand.self,
      BaselineCommand.self, TemplateCommand.self, FixCommand.self, RulesCommand.self,
      ExplainCommand.self, DemoCommand.self, WorkerCommandLine.self, CredentialCommand.self,
    ])

  public init() {}

  /// Runs the program on its command line, if one thread can do it; nil where `run` has to.
  ///
  /// The threads of Swift's concurrency take longer to start than an audit that finds nothing new.
  public static func runAtOnce() -> AuditExitCode? {
    // A reader who has seen enough closes the pipe: that ends writing, and is no reason to die.
    signal(SIGPIPE, SIG_IGN)
    return outcomeAtOnce().map(finished)
  }

  /// Runs the program on its command line.
  public static func run() async -> AuditExitCode {
    finished(await outcome())
  }

  private static func finished(_ code: AuditExitCode) -> AuditExitCode {
    guard let loss = Output.loss else { return code }
    EventLog.write(.error, "the output cannot be written: \(loss)")
    return code == .incomplete ? code : .usage
  }

  private static func outcomeAtOnce() -> AuditExitCode? {
    // What goes wrong on the short way is told on the long one.
    let question = NowQuestion(arguments: Array(CommandLine.arguments.dropFirst()))
    if let code = try? question?.answerAtOnce() { return code }
    do {
      var command = try parseAsRoot()
      if command is any AsyncParsableCommand { return nil }
      try command.run()
      return .clean
    } catch {
      return code(for: error)
    }
  }

  private static func outcome() async -> AuditExitCode {
    do {
      var command = try parseAsRoot()
      guard var command = command as? any AsyncParsableCommand else {
        try command.run()
        return .clean
      }
      try await command.run()
      return .clean
    } catch {
      return code(for: error)
    }
  }

  private static func code(for error: any Error) -> AuditExitCode {
    error as? AuditExitCode ?? report(error)
  }

  // Help and version are no errors; everything else that was not expected is wrong usage.
  private static func report(_ error: any Error) -> AuditExitCode {
    let isRequest = exitCode(for: error) == .success
    if isUsageError(error) || isRequest {
      Output.write(fullMessage(for: error) + "\n", to: isRequest ? .standardOutput : .standardError)
    } else {
      EventLog.write(.error, "\(error)")
    }
    return isRequest ? .clean : .usage
  }

  private static func isUsageError(_ error: any Error) -> Bool {
    exitCode(for: error) == .validationFailure
  }
}
