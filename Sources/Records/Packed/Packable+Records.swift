import CardChecker
import Git

extension Status: Packable {}

extension Grade: Packable {}

extension ObjectID: Packable {
  init(from reader: inout PackedReader) {
    self = reader.rawBytes(Self.byteCount) { ObjectID(rawBytes: $0.baseAddress!) }
  }

  func pack(into writer: inout PackedWriter) {
    withRawBytes { writer.write(rawBytes: $0) }
  }
}

extension RepositoryPath: Packable {
  init(from reader: inout PackedReader) {
    self.init(shown: reader.text())
  }

  func pack(into writer: inout PackedWriter) {
    writer.write(text: description)
  }
}

extension CivilDay: Packable {
  init(from reader: inout PackedReader) {
    // What is read here was written by this process.
    self = CivilDay(reader.text())!
  }

  func pack(into writer: inout PackedWriter) {
    writer.write(text: description)
  }
}

extension Timestamp: Packable {
  init(from reader: inout PackedReader) {
    self.init(seconds: Int64(reader.number()))
  }

  func pack(into writer: inout PackedWriter) {
    writer.write(number: Int(seconds))
  }
}

extension CommitEntry: Packable {
  init(from reader: inout PackedReader) {
    commit = reader.value()
    time = reader.value()
    author = reader.value()
  }

  func pack(into writer: inout PackedWriter) {
    writer.write(commit)
    writer.write(time)
    writer.write(author)
  }
}

extension ExcuseTally: Packable {
  init(from reader: inout PackedReader) {
    digest = reader.value()
    uses = reader.value()
    obsolete = reader.value()
  }

  func pack(into writer: inout PackedWriter) {
    writer.write(digest)
    writer.write(uses)
    writer.write(obsolete)
  }
}
