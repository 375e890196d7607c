/// Writes the elements of a JSON array.
struct JSONArrayWriter: UnkeyedEncodingContainer {
  let writer: JSONValueWriter

  var codingPath: [any CodingKey] { [] }
  var count: Int { writer.elementCount }

  func encodeNil() { writer.add { writer.output.put("null") } }
  func encode(_ value: some Encodable) throws { try writer.add(value) }

  func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
    writer.unwritten().container(keyedBy: type)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { writer.unwritten().unkeyedContainer() }
  func superEncoder() -> any Encoder { writer.unwritten() }
}
