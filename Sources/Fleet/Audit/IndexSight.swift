import CardChecker
import Records

/// What `index.json` held after a fold, and what it told of.
struct IndexSight: Hashable {
  /// A digest of all but the time at which it was made.
  let content: [UInt8]
  /// Names the repositories that were audited.
  let listed: UInt64
  /// The folders of the others that were ever audited.
  let others: [String]
  /// Of the folder with the states of all, and of those of the others.
  let folders: StatHash

  /// Looks at the folders.
  static func look(at others: [String], in folder: ReportsFolder, _ paths: inout PathBuffer) -> StatHash {
    var hash = StatHash()
    paths.enter(folder.state.appending("repositories"))
    hash.add(paths.status(of: ".".utf8))
    for name in others { hash.add(paths.status(of: name.utf8)) }
    return hash
  }

  /// Names some repositories.
  static func name(_ repositories: [WatchedRepository]) -> UInt64 {
    var text: [UInt8] = []
    for repository in repositories { Netstrings.append(repository.id.text.utf8, to: &text) }
    return SHA256Digest(of: text).bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }
}
