import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The summaries of many repositories, each read again only where its file was replaced.
struct SummaryCache: Sendable {
  /// What differs once a file was replaced.
  struct FileVersion: Hashable, Sendable {
    private let inode: Int64
    private let size: Int64
    private let seconds: Int64
    private let nanoseconds: Int64

    /// Nil where no file stands.
    init?(_ path: FilePath) {
      var status = stat()
      guard path.withPlatformString({ stat($0, &status) }) == 0 else { return nil }
      inode = Int64(status.st_ino)
      size = Int64(status.st_size)
      // The time at which the name was given to it, which nobody can set.
      seconds = Int64(status.st_ctim.tv_sec)
      nanoseconds = Int64(status.st_ctim.tv_nsec)
    }
  }

  private var known: [String: (version: FileVersion, summary: RepositorySummary)] = [:]
  // Cards of a fleet share few rules; so their names are kept once.
  private var names: [String: String] = [:]

  /// The summary in the file at `path`, which is that of the repository's folder `name`; nil where there is none.
  mutating func summary(
    _ name: String, at path: FilePath, read: (_ path: FilePath) throws(RecordError) -> RepositorySummary?
  ) throws(RecordError) -> RepositorySummary? {
    // Its version is asked for first: what is replaced meanwhile is read once more the next time.
    guard let version = FileVersion(path) else {
      known[name] = nil
      return try read(path)
    }
    if let entry = known[name], entry.version == version { return entry.summary }
    known[name] = nil
    guard let summary = try read(path)?.sharing(&names) else { return nil }
    known[name] = (version, summary)
    return summary
  }

  /// Forgets all but these.
  mutating func keep(_ names: [String]) {
    guard known.count > names.count else { return }
    let kept = Set(names)
    known = known.filter { kept.contains($0.key) }
  }
}

extension RepositorySummary {
  /// The same, with names that are kept once for all.
  fileprivate func sharing(_ names: inout [String: String]) -> RepositorySummary {
    var summary = self
    summary.cards = cards.map { $0.sharing(&names) }
    return summary
  }
}

extension RepositorySummary.Card {
  fileprivate func sharing(_ names: inout [String: String]) -> RepositorySummary.Card {
    var card = self
    card.rules = Set(rules.map { names.shared($0) })
    card.errorRules = Set(errorRules.map { names.shared($0) })
    return card
  }
}

extension [String: String] {
  fileprivate mutating func shared(_ name: String) -> String {
    if let known = self[name] { return known }
    self[name] = name
    return name
  }
}
