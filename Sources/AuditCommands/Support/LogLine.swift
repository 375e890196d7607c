import Logging
import Rendering

/// One event of the log as one line, with nothing in it that a terminal or a reader of logs would obey.
struct LogLine {
  let text: String

  // What a pipe takes at once, so that lines of several writers never mix.
  private static let limit = 4096

  /// - Parameter isForJournal: whether the level is told as systemd reads it, see sd-daemon(3).
  init(_ level: Logger.Level, _ message: String, _ metadata: Logger.Metadata = [:], isForJournal: Bool) {
    let prefix = isForJournal ? "<\(Self.priority(level))>" : "\(level.rawValue): "
    let details = metadata.sorted { $0.key < $1.key }.map { " \(Self.key($0.key))=\(Self.value("\($0.value)"))" }
    text = prefix + Self.shortened(TerminalText.escaped(message) + details.joined(), to: Self.limit - prefix.utf8.count)
  }

  private static func priority(_ level: Logger.Level) -> Int {
    switch level {
    case .critical: 2
    case .error: 3
    case .warning: 4
    case .notice: 5
    case .info: 6
    case .debug, .trace: 7
    }
  }

  private static func key(_ key: String) -> String {
    TerminalText.escaped(key)
  }

  private static func value(_ value: String) -> String {
    let text = TerminalText.escaped(value)
    guard text.isEmpty || text.utf8.contains(where: needsQuotes) else { return text }
    var quoted = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { quoted.append("\\") }
      quoted.append(scalar)
    }
    return "\"\(String(quoted))\""
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "\"")
  }

  // The line feed that ends a line counts too.
  private static func shortened(_ text: String, to limit: Int) -> String {
    guard text.utf8.count >= limit else { return text }
    let mark = "…"
    var kept = String.UnicodeScalarView()
    var length = mark.utf8.count + 1
    for scalar in text.unicodeScalars {
      length += UTF8.width(scalar)
      if length > limit { break }
      kept.append(scalar)
    }
    return String(kept) + mark
  }
}
