extension String {
  /// The text between quotation marks, on one line and not too long for a message.
  package var quoted: String {
    let line = split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count <= 80 ? "“\(line)”" : "“\(line.prefix(79))…”"
  }
}
