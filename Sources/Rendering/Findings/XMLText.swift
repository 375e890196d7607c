/// Text in XML 1.0.
enum XMLText {
  /// The text with what is markup as entities, and what XML cannot hold (§2.2) as U+FFFD.
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

  // C1 controls and DEL are allowed, but no reader should obey them.
  private static func isCharacter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}
