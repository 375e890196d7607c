/// Takes values out of the bytes of a `PackedWriter`.
struct PackedReader {
  private let bytes: [UInt8]
  private var position = 0
  // In the order in which they came up, so that each is made once.
  private var texts: [String] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  var isAtEnd: Bool { position == bytes.count }

  /// The next value; of which type it is, the one who wants it has to know.
  mutating func value<Value: Packable>(_: Value.Type = Value.self) -> Value {
    Value(from: &self)
  }

  mutating func number() -> Int {
    var bits: UInt = 0
    var shift: UInt = 0
    while true {
      let byte = bytes[position]
      position += 1
      bits |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { break }
      shift += 7
    }
    return Int(bitPattern: bits >> 1) ^ -Int(bitPattern: bits & 1)
  }

  mutating func text() -> String {
    let number = self.number()
    if number == texts.count {
      let count = self.number()
      texts.append(rawBytes(count) { String(decoding: $0, as: UTF8.self) })
    }
    return texts[number]
  }

  mutating func rawBytes<Result>(_ count: Int, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    defer { position += count }
    return bytes[position..<position + count].withUnsafeBytes(body)
  }
}
