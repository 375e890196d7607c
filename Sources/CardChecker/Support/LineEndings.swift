/// Ends of lines.
enum LineEndings {
  /// The text with a line feed at the end of each line, whether it had that, a carriage return or both.
  static func unified(_ text: [UInt8]) -> [UInt8] {
    guard text.holds(ASCII.carriageReturn) else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    for (index, byte) in text.enumerated() {
      if byte != ASCII.carriageReturn {
        result.append(byte)
      } else if index + 1 == text.count || text[index + 1] != ASCII.newline {
        result.append(ASCII.newline)
      }
    }
    return result
  }
}
