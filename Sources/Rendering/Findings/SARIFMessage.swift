/// A message of a result (SARIF §3.11), from text that a card has a part in.
struct SARIFMessage: Encodable, Sendable {
  let text: String

  init(_ text: String) {
    self.text = Self.withoutPlaceholders(text.replacing("](", with: "\\]("))
  }

  // `[text](target)` would be a link (§3.11.6), and `{0}` a placeholder for an argument that is not there (§3.11.5).
  // Braces that can be no placeholder are left as they are: what most viewers do not undo, they would show twice.
  private static func withoutPlaceholders(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "{") {
      let digits = rest[rest.index(after: start)...].prefix { $0.isASCII && $0.isNumber }
      result += rest[..<start]
      if !digits.isEmpty, digits.endIndex < rest.endIndex, rest[digits.endIndex] == "}" {
        result += "{{\(digits)}}"
        rest = rest[rest.index(after: digits.endIndex)...]
      } else {
        result += "{"
        rest = rest[rest.index(after: start)...]
      }
    }
    return result + rest
  }
}
