import FoundationEssentials

/// How this project writes JSON: keys sorted, nothing in it that a terminal or a page could take for more than text.
public enum JSONText {
  /// `value` on several lines, for files that people open; ends in a newline.
  public static func document(_ value: some Encodable) throws -> [UInt8] {
    try encode(value, [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
  }

  /// `value` on one line; ends in a newline.
  public static func line(_ value: some Encodable) throws -> [UInt8] {
    try encode(value, [.sortedKeys, .withoutEscapingSlashes])
  }

  /// - Throws: `DecodingError`.
  public static func decode<Value: Decodable>(_ type: Value.Type, from bytes: some Collection<UInt8>) throws -> Value {
    try JSONDecoder().decode(type, from: Data(bytes))
  }

  private static func encode(_ value: some Encodable, _ format: JSONEncoder.OutputFormatting) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = format
    return JSONEscaping.escaped(try encoder.encode(value)) + [UInt8(ascii: "\n")]
  }
}
