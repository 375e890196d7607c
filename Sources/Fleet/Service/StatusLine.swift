/// A text made fit for one line of `systemctl status`, which shows it as it is.
struct StatusLine {
  let text: String

  // systemd takes no message beyond 4096 bytes.
  private static let limit = 1024

  /// Controls and marks that reorder text become spaces; what is too long is cut.
  init(_ text: String) {
    var line = String.UnicodeScalarView()
    var length = 0
    for scalar in text.unicodeScalars {
      let shown = Self.isObeyed(scalar) ? " " : scalar
      length += UTF8.width(shown)
      if length > Self.limit { break }
      line.append(shown)
    }
    self.text = String(line)
  }

  private static func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
