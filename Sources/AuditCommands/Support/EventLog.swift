import Logging

/// The log on standard error: one line for each event.
struct EventLog: LogHandler {
  var logLevel = Logger.Level.error
  var metadata = Logger.Metadata()
  var metadataProvider: Logger.MetadataProvider?

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let provided = metadataProvider?.get() ?? [:]
    let details = provided.merging(metadata) { $1 }.merging(event.metadata ?? [:]) { $1 }
    let message = event.error.map { "\(event.message): \($0)" } ?? "\(event.message)"
    Self.write(event.level, message, details)
  }

  /// Says something that is no event of a logger, as events are said.
  static func write(_ level: Logger.Level, _ message: String, _ metadata: Logger.Metadata = [:]) {
    let line = LogLine(level, message, metadata, isForJournal: Journal.isStandardError)
    Output.write(line.text + "\n", to: .standardError)
  }
}
