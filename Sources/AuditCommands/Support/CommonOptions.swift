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
    var logger = Logger(label: "audit") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = logLevel?.level ?? (outputTells ? .critical : .error)
    return logger
  }
}
