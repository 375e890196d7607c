/// Escapes, inside JSON, the characters that other readers of the same bytes might obey: angle brackets in a page, C1
/// and DEL in a terminal, line separators in a script, and the controls that reorder text.
enum JSONEscaping {
  /// Outside its strings, JSON holds none of these characters, so the bytes need no parsing.
  static func escaped(_ json: some Collection<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(json.count)
    var index = json.startIndex
    while index != json.endIndex {
      let byte = json[index]
      if byte < 0x80 {
        append(byte, to: &output)
        json.formIndex(after: &index)
      } else {
        appendScalar(in: json, at: &index, to: &output)
      }
    }
    return output
  }

  private static func append(_ byte: UInt8, to output: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), 0x7F: output += escape(UInt32(byte))
    default: output.append(byte)
    }
  }

  private static func appendScalar<Bytes: Collection<UInt8>>(
    in json: Bytes, at index: inout Bytes.Index, to output: inout [UInt8]
  ) {
    let lead = json[index]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    let bytes = json[index...].prefix(length)
    let value = bytes.dropFirst().reduce(UInt32(lead) & (0xFF >> UInt32(length + 1))) { $0 << 6 | UInt32($1 & 0x3F) }
    if isObeyed(value) { output += escape(value) } else { output += bytes }
    index = bytes.endIndex
  }

  private static func isObeyed(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x80...0x9F, 0x61C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  private static func escape(_ scalar: UInt32) -> [UInt8] {
    let digits = String(scalar, radix: 16)
    return Array(("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits).utf8)
  }
}
