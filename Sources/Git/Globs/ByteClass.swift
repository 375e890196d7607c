/// A named class of bytes in a glob, such as `[:alpha:]`; of ASCII alone, and with git's idea of white space.
enum ByteClass: String {
  case alnum, alpha, blank, cntrl, digit, graph, lower, print, punct, space, upper, xdigit

  func contains(_ byte: UInt8) -> Bool {
    switch self {
    case .alnum: Self.alpha.contains(byte) || Self.digit.contains(byte)
    case .alpha: Self.lower.contains(byte) || Self.upper.contains(byte)
    case .blank: byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
    case .cntrl: byte < 0x20 || byte == 0x7F
    case .digit: (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    case .graph: (0x21...0x7E).contains(byte)
    case .lower: (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
    case .print: (0x20...0x7E).contains(byte)
    case .punct: Self.graph.contains(byte) && !Self.alnum.contains(byte)
    case .space: " \t\n\r".utf8.contains(byte)
    case .upper: (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    case .xdigit: Self.digit.contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte.asciiLowercased)
    }
  }
}
