import FoundationEssentials

/// How this project writes JSON: keys sorted, nothing in it that a terminal or a page could take for more than text.
public enum JSONText {
  /// `value` on several lines, for files that people open; ends in a newline.
  public static func document(_ value: some Encodable) throws -> [UInt8] {
    try encode(value, isPretty: true)
  }

  /// `value` on one line; ends in a newline.
  public static func line(_ value: some Encodable) throws -> [UInt8] {
    try encode(value, isPretty: false)
  }

  /// - Throws: `DecodingError`.
  public static func decode<Value: Decodable>(_ type: Value.Type, from bytes: some Collection<UInt8>) throws -> Value {
    try JSONDecoder().decode(type, from: Data(bytes))
  }

  private static func encode(_ value: some Encodable, isPretty: Bool) throws -> [UInt8] {
    let output = JSONOutput(isPretty: isPretty)
    try JSONValueWriter.write(value, to: output, depth: 0)
    let bytes = output.isIncomplete ? try encodeByFoundation(value, isPretty: isPretty) : output.bytes
    return JSONEscaping.escaped(bytes) + [UInt8(ascii: "\n")]
  }

  /// As `JSONOutput` does it, and for what it cannot do.
  static func encodeByFoundation(_ value: some Encodable, isPretty: Bool) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    if isPretty { encoder.outputFormatting.insert(.prettyPrinted) }
    return Array(try encoder.encode(value))
  }
}
