/// The header lines of a raw commit or tag, one after the other, up to the first empty line.
struct HeaderLines {
  private var rest: Slice<UnsafeRawBufferPointer>

  init(_ bytes: UnsafeRawBufferPointer) {
    rest = bytes[...]
  }

  mutating func next() -> HeaderLine? {
    let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
    guard end > rest.startIndex else { return nil }
    defer { rest = end < rest.endIndex ? rest[(end + 1)...] : rest[end...] }
    return HeaderLine(bytes: rest[..<end])
  }
}

/// One line of a header: a key, a space, a value.
struct HeaderLine {
  fileprivate let bytes: Slice<UnsafeRawBufferPointer>

  func value(after key: StaticString) -> Slice<UnsafeRawBufferPointer>? {
    let key = UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount)
    return bytes.starts(with: key) ? bytes.dropFirst(key.count) : nil
  }

  func id(after key: StaticString) -> ObjectID? {
    value(after: key).flatMap { ObjectID(hex: $0) }
  }
}
