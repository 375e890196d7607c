/// Text in XML 1.0 (§2.2, §2.4).
enum XMLText {
  /// The text with what is markup as entities, and what no reader should get as U+FFFD.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\t", "\n": escaped += "&#\(scalar.value);"
      default: escaped.unicodeScalars.append(isCharacter(scalar.value) ? scalar : "\u{FFFD}")
      }
    }
    return escaped
  }

  // Most controls XML cannot hold. The others, and the marks that reorder text, no reader should obey.
  private static func isCharacter(_ scalar: UInt32) -> Bool {
    !TerminalText.isObeyed(scalar) && scalar != 0xFFFE && scalar != 0xFFFF
  }
}
