/// Writes a JSON value that is no container, or is another value in its place.
struct JSONScalarWriter: SingleValueEncodingContainer {
  let writer: JSONValueWriter
  private var output: JSONOutput { writer.output }

  init(writer: JSONValueWriter) {
    self.writer = writer
  }

  var codingPath: [any CodingKey] { [] }

  func encodeNil() { output.put("null") }
  func encode(_ value: Bool) { output.put(value ? "true" : "false") }
  func encode(_ value: String) { output.write(value) }
  func encode(_ value: Double) { output.write(value) }
  func encode(_ value: Float) { output.write(value) }
  func encode(_ value: Int) { output.write(value) }
  func encode(_ value: Int8) { output.write(value) }
  func encode(_ value: Int16) { output.write(value) }
  func encode(_ value: Int32) { output.write(value) }
  func encode(_ value: Int64) { output.write(value) }
  func encode(_ value: UInt) { output.write(value) }
  func encode(_ value: UInt8) { output.write(value) }
  func encode(_ value: UInt16) { output.write(value) }
  func encode(_ value: UInt32) { output.write(value) }
  func encode(_ value: UInt64) { output.write(value) }
  func encode(_ value: some Encodable) throws { try writer.encode(value) }
}
