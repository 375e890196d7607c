/// A few names, asked without regard to the case of ASCII letters and without allocating.
struct NameSet: Sendable {
  private let names: [[UInt8]]
  private let lengths: UInt64

  init(_ names: [String]) {
    self.names = names.map { $0.utf8.map { Self.lowercased($0) } }
    lengths = self.names.reduce(0) { $0 | 1 << UInt64(min($1.count, 63)) }
  }

  @inline(__always)
  func contains(_ name: UnsafeRawBufferPointer) -> Bool {
    guard lengths & 1 << UInt64(min(name.count, 63)) != 0 else { return false }
    return names.contains { $0.count == name.count && $0.elementsEqual(name) { $0 == Self.lowercased($1) } }
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
