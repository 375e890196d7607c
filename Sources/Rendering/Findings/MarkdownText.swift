/// Text in a Markdown page.
enum MarkdownText {
  /// The text with nothing in it that a renderer would obey, GitHub's included.
  static func escaped(_ text: String) -> String {
    let scalars = Array(TerminalText.escaped(text).unicodeScalars)
    var escaped = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      if markup.contains(scalar) { escaped.append("\\") }
      escaped.append(scalar)
      if beginsReference(scalars[index...]) { escaped.append(contentsOf: separator) }
    }
    return String(escaped)
  }

  // Every ASCII punctuation character may be escaped with a backslash (CommonMark §2.4); these could begin markup.
  private static let markup = Set("\\`*_{}[]<>()#!|~&".unicodeScalars)
  // GitHub looks for addresses, names of people and numbers of issues in what is left when the backslashes are gone; an
  // empty comment in their midst keeps it from finding them.
  private static let separator = "<!-- -->".unicodeScalars

  private static func beginsReference(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let next = text.dropFirst().first else { return false }
    switch text.first {
    case "@", "#": return next.properties.isAlphabetic || next.properties.numericType != nil
    case ":": return next == "/"
    case "w", "W": return String(String.UnicodeScalarView(text.prefix(4))).lowercased() == "www."
    default: return false
    }
  }
}
