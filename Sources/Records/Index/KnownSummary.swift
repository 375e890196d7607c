/// The summary of a repository, and which file it was read from.
struct KnownSummary {
  /// Of the repository's folder.
  let name: String
  let version: FileVersion
  let summary: RepositorySummary
}

extension KnownSummary: Packable {
  init(from reader: inout PackedReader) {
    name = reader.value()
    version = reader.value()
    summary = reader.value()
  }

  func pack(into writer: inout PackedWriter) {
    writer.write(name)
    writer.write(version)
    writer.write(summary)
  }
}
