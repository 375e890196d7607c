import Git

/// Takes values out of the bytes of a `ByteWriter`.
struct ByteReader {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func number<Number: FixedWidthInteger>(_: Number.Type = Number.self) -> Number {
    defer { position += MemoryLayout<Number>.size }
    return bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: position, as: Number.self) }
  }

  mutating func text() -> [UInt8] {
    let count = Int(number(Int32.self))
    defer { position += count }
    return Array(bytes[position..<position + count])
  }

  mutating func string() -> String {
    String(decoding: text(), as: UTF8.self)
  }

  mutating func id() -> ObjectID {
    defer { position += ObjectID.byteCount }
    return bytes.withUnsafeBytes { ObjectID(rawBytes: $0.baseAddress! + position) }
  }

  mutating func list<Value>(_ body: (inout ByteReader) -> Value) -> [Value] {
    (0..<number(Int32.self)).map { _ in body(&self) }
  }

  mutating func optional<Value>(_ body: (inout ByteReader) -> Value) -> Value? {
    number(UInt8.self) == 0 ? nil : body(&self)
  }
}
