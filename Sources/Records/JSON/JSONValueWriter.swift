/// Writes one value as JSON, and whatever is in it.
///
/// Containers within an array that are filled later, and encoders of superclasses, are not for it: it says so
/// (`JSONOutput.isIncomplete`), and is not believed. Types of Foundation, which some encoders take for more than what they encode, are none of ours.
final class JSONValueWriter: Encoder {
  let output: JSONOutput
  private let depth: Int
  private let start: Int
  private var members: [JSONMember]?
  private var elements: [Range<Int>]?
  /// Members that may be filled until this value is whole, each written apart.
  private var openMembers: [(key: String, writer: JSONValueWriter)] = []

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  private init(_ output: JSONOutput, depth: Int) {
    self.output = output
    self.depth = depth
    start = output.count
  }

  /// Writes `value`, which stands in `depth` others.
  static func write(_ value: some Encodable, to output: JSONOutput, depth: Int) throws {
    switch value {
    case let text as String: output.write(text)
    case let number as Int: output.write(number)
    default:
      let writer = JSONValueWriter(output, depth: depth)
      try value.encode(to: writer)
      writer.close()
    }
  }

  private func close() {
    for (key, writer) in openMembers {
      writer.close()
      add(key) { output.put(writer.output) }
    }
    if let members { output.close(object: members, from: start, depth: depth) }
    if let elements { output.close(array: elements, from: start, depth: depth) }
    // A value that writes nothing, or several, is for others.
    if output.count == start || members != nil && elements != nil { output.isIncomplete = true }
  }

  /// Adds a member to the object that this value is.
  func add(_ key: String, _ write: () throws -> Void) rethrows {
    let start = output.count
    try write()
    members?.append(JSONMember(key: key, range: start..<output.count))
  }

  /// Adds a member with whatever can be encoded.
  func add(_ key: String, _ value: some Encodable) throws {
    try add(key) { try Self.write(value, to: output, depth: depth + 1) }
  }

  /// Adds an element to the array that this value is.
  func add(_ write: () throws -> Void) rethrows {
    let start = output.count
    try write()
    elements?.append(start..<output.count)
  }

  /// Adds whatever can be encoded as an element.
  func add(_ value: some Encodable) throws {
    try add { try Self.write(value, to: output, depth: depth + 1) }
  }

  /// How many elements the array has.
  var elementCount: Int { elements?.count ?? 0 }

  /// Writes what this value is itself.
  func encode(_ value: some Encodable) throws {
    try Self.write(value, to: output, depth: depth)
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    if members == nil { members = [] }
    return KeyedEncodingContainer(JSONObjectWriter<Key>(writer: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    if elements == nil { elements = [] }
    return JSONArrayWriter(writer: self)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    JSONScalarWriter(writer: self)
  }

  /// A writer of a member that is an object, to be filled until this value is whole.
  func member(_ key: String) -> JSONValueWriter {
    let writer = JSONValueWriter(JSONOutput(isPretty: output.isPretty), depth: depth + 1)
    openMembers.append((key, writer))
    return writer
  }

  /// A writer of something that is not written here.
  func unwritten() -> JSONValueWriter {
    output.isIncomplete = true
    return JSONValueWriter(JSONOutput(isPretty: false), depth: 0)
  }
}
