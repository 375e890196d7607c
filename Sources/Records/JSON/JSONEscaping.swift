/// Escapes, inside JSON, the characters that other readers of the same bytes might obey: angle brackets in a page, C1
/// and DEL in a terminal, line separators in a script, and the controls that reorder text.
enum JSONEscaping {
  /// Outside its strings, JSON holds none of these characters, so the bytes need no parsing.
  static func escaped(_ json: some Sequence<UInt8>) -> [UInt8] {
    Array(json).withUnsafeBufferPointer(escaped)
  }

  // Nearly all bytes are plain: what lies between two that are not is copied as a whole.
  private static func escaped(_ json: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(json.count + json.count / 16)
    var copied = 0
    var index = 0
    while index < json.count {
      guard let (scalar, length) = special(in: json, at: index) else {
        index += 1
        continue
      }
      output += json[copied..<index]
      output += escape(scalar)
      index += length
      copied = index
    }
    output += json[copied...]
    return output
  }

  @inline(__always)
  private static func special(
    in json: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (scalar: UInt32, length: Int)? {
    switch json[index] {
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), 0x7F: (UInt32(json[index]), 1)
    // Only these begin a scalar that is obeyed; see `isObeyed`.
    case 0xC2, 0xD8, 0xE2, 0xEF: specialScalar(in: json, at: index)
    default: nil
    }
  }

  private static func specialScalar(
    in json: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (scalar: UInt32, length: Int)? {
    let lead = json[index]
    let length = lead >= 0xE0 ? 3 : 2
    guard index + length <= json.count else { return nil }
    let scalar = json[(index + 1)..<(index + length)].reduce(UInt32(lead) & (0xFF >> UInt32(length + 1))) {
      $0 << 6 | UInt32($1 & 0x3F)
    }
    return isObeyed(scalar) ? (scalar, length) : nil
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
