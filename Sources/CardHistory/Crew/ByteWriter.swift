import Git

/// Puts values into bytes, for a copy of this process on the same machine.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ number: some FixedWidthInteger) {
    withUnsafeBytes(of: number) { bytes.append(contentsOf: $0) }
  }

  mutating func write(_ text: [UInt8]) {
    write(Int32(text.count))
    bytes += text
  }

  mutating func write(_ text: String) {
    write(Array(text.utf8))
  }

  mutating func write(_ id: ObjectID) {
    id.withRawBytes { bytes.append(contentsOf: $0) }
  }

  /// Writes how many there are, then each.
  mutating func write<Values: Collection>(_ values: Values, _ body: (inout ByteWriter, Values.Element) -> Void) {
    write(Int32(values.count))
    for value in values { body(&self, value) }
  }

  /// Writes whether there is one, then it.
  mutating func write<Value>(_ value: Value?, _ body: (inout ByteWriter, Value) -> Void) {
    write(UInt8(value == nil ? 0 : 1))
    if let value { body(&self, value) }
  }
}
