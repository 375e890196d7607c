/// Which bytes stand in a text, found in one pass, so that a text without a mark need not be searched for it.
struct ByteSet: Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  /// Whether there are bytes of characters outside ASCII.
  private(set) var hasNonASCII = false

  init(_ text: [UInt8]) {
    for byte in text {
      switch byte {
      case ..<64: low |= 1 << UInt64(byte)
      case ..<128: high |= 1 << UInt64(byte & 63)
      default: hasNonASCII = true
      }
    }
  }

  /// Whether a byte of ASCII is among them.
  func contains(_ byte: UInt8) -> Bool {
    (byte < 64 ? low : high) & 1 << UInt64(byte & 63) != 0
  }

  /// Whether a digit is among them.
  var hasDigit: Bool { low & 0x03FF_0000_0000_0000 != 0 }
}
