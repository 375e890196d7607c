extension String {
  /// The text between quotation marks, on one line and not too long for a message.
  package var quoted: String {
    if isShortLine { return "“\(self)”" }
    let line = split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count <= 80 ? "“\(line)”" : "“\(line.prefix(79))…”"
  }
  /// Whether it may stand as it is: ASCII with single blanks between its words, which needs no look at characters.
  private var isShortLine: Bool {
    guard utf8.count <= 80 else { return false }
    var previous = ASCII.space
    for byte in utf8 {
      guard byte >= ASCII.space, !byte.isNonASCII, byte != ASCII.space || previous != ASCII.space else { return false }
      previous = byte
    }
    return previous != ASCII.space
  }
}
