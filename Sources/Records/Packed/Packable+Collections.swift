extension Optional: Packable where Wrapped: Packable {
  init(from reader: inout PackedReader) {
    self = Bool(from: &reader) ? Wrapped(from: &reader) : nil
  }

  func pack(into writer: inout PackedWriter) {
    writer.write(self != nil)
    if let self { writer.write(self) }
  }
}

extension Array: Packable where Element: Packable {
  init(from reader: inout PackedReader) {
    self = (0..<reader.number()).map { _ in Element(from: &reader) }
  }

  func pack(into writer: inout PackedWriter) {
    writer.write(number: count)
    for element in self { writer.write(element) }
  }
}

extension Set: Packable where Element: Packable {
  init(from reader: inout PackedReader) {
    self.init([Element](from: &reader))
  }

  func pack(into writer: inout PackedWriter) {
    writer.write(number: count)
    for element in self { writer.write(element) }
  }
}

extension Dictionary: Packable where Key: Packable, Value: Packable {
  init(from reader: inout PackedReader) {
    self.init(minimumCapacity: 0)
    for _ in 0..<reader.number() {
      let key = Key(from: &reader)
      self[key] = Value(from: &reader)
    }
  }

  func pack(into writer: inout PackedWriter) {
    writer.write(number: count)
    for (key, value) in self {
      writer.write(key)
      writer.write(value)
    }
  }
}
