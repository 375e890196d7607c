import ArgumentParser
import Logging
import Rendering

/// What every command takes.
struct CommonOptions: ParsableArguments {
  @Flag(name: .long, help: "Print nothing but errors.")
  var quiet = false

  @Option(
    name: .long, help: "Log at this level and above, on standard error. (default: what the output does not tell)")
  var logLevel: LogLevel?

  /// - Parameter outputTells: whether what is printed names everything that went wrong.
  func makeLogger(outputTells: Bool) -> Logger {
    makeLogger(level: outputTells ? .critical : .error)
  }

  /// - Parameter level: the level to log at where the command line names none.
  func makeLogger(level: Logger.Level) -> Logger {
    var logger = Logger(label: "audit") { _ in EventLog() }
    logger.logLevel = logLevel?.level ?? level
    return logger
  }
}
