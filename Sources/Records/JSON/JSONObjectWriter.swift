/// Writes the members of a JSON object.
struct JSONObjectWriter<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let writer: JSONValueWriter

  var codingPath: [any CodingKey] { [] }

  func encodeNil(forKey key: Key) { writer.add(key.stringValue) { writer.output.put("null") } }
  func encode(_ value: Bool, forKey key: Key) {
    writer.add(key.stringValue) { writer.output.put(value ? "true" : "false") }
  }
  func encode(_ value: String, forKey key: Key) { writer.add(key.stringValue) { writer.output.write(value) } }
  func encode(_ value: Double, forKey key: Key) { writer.add(key.stringValue) { writer.output.write(value) } }
  func encode(_ value: Int, forKey key: Key) { writer.add(key.stringValue) { writer.output.write(value) } }
  func encode(_ value: some Encodable, forKey key: Key) throws { try writer.add(key.stringValue, value) }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    writer.member(key.stringValue).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer { writer.unwritten().unkeyedContainer() }
  func superEncoder() -> any Encoder { writer.unwritten() }
  func superEncoder(forKey key: Key) -> any Encoder { writer.unwritten() }
}
