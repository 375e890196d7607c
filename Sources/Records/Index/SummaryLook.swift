import SystemPackage

/// One look at the files of many repositories, in byte order of their names.
struct SummaryLook {
  private var former: PackedReader
  // The first of the former ones that may come up again.
  private var next: KnownSummary?
  private var kept = PackedWriter()

  /// - Parameter packed: what an earlier look kept.
  init(after packed: [UInt8]) {
    former = PackedReader(packed)
    advance()
  }

  /// What a later look need not read again.
  var packed: [UInt8] { kept.packed }

  /// The summary in the file at `path`, which is that of the repository's folder `name`; nil where there is none.
  mutating func summary(
    _ name: String, at path: FilePath, read: (_ path: FilePath) throws(RecordError) -> RepositorySummary?
  ) throws(RecordError) -> RepositorySummary? {
    // Its version is asked for first: what is replaced meanwhile is read once more the next time.
    guard let version = FileVersion(path) else { return try read(path) }
    if let known = known(name, version) { return keep(known) }
    return try read(path).map { keep(KnownSummary(name: name, version: version, summary: $0)) }
  }

  private mutating func known(_ name: String, _ version: FileVersion) -> KnownSummary? {
    while let next, next.name.utf8.lexicographicallyPrecedes(name.utf8) { advance() }
    return next?.name == name && next?.version == version ? next : nil
  }

  private mutating func keep(_ known: KnownSummary) -> RepositorySummary {
    kept.write(known)
    return known.summary
  }

  private mutating func advance() {
    next = former.isAtEnd ? nil : former.value(KnownSummary.self)
  }
}
