/// What can be put into few bytes, for this process alone.
protocol Packable {
  /// Takes what `pack` wrote, in the same order.
  init(from reader: inout PackedReader)
  func pack(into writer: inout PackedWriter)
}

extension Int: Packable {
  init(from reader: inout PackedReader) {
    self = reader.number()
  }

  func pack(into writer: inout PackedWriter) {
    writer.write(number: self)
  }
}

extension Bool: Packable {
  init(from reader: inout PackedReader) {
    self = reader.number() != 0
  }

  func pack(into writer: inout PackedWriter) {
    writer.write(number: self ? 1 : 0)
  }
}

extension Double: Packable {
  init(from reader: inout PackedReader) {
    self = reader.rawBytes(MemoryLayout<Self>.size) { $0.loadUnaligned(as: Self.self) }
  }

  func pack(into writer: inout PackedWriter) {
    withUnsafeBytes(of: self) { writer.write(rawBytes: $0) }
  }
}

extension String: Packable {
  init(from reader: inout PackedReader) {
    self = reader.text()
  }

  func pack(into writer: inout PackedWriter) {
    writer.write(text: self)
  }
}

extension RawRepresentable where Self: Packable, RawValue == String {
  init(from reader: inout PackedReader) {
    // What is read here was written by this process.
    self = Self(rawValue: reader.text())!
  }

  func pack(into writer: inout PackedWriter) {
    writer.write(text: rawValue)
  }
}
