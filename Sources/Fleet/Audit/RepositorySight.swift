import CardChecker
import Git
import Records
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What a repository and the files about it looked like when an audit was about to begin that found nothing new.
struct RepositorySight: Hashable {
  let refs: RefSight
  /// Of the report, the history and the private state.
  let files: StatHash
  /// Names what the repository was audited for.
  let terms: UInt64

  init(refs: RefSight, files: StatHash, terms: UInt64) {
    self.refs = refs
    self.files = files
    self.terms = terms
  }

  /// Looks at the repository as it stands now.
  init(_ repository: WatchedRepository, _ settings: AuditSettings, _ paths: inout PathBuffer) {
    files = Self.files(repository.id, settings.folder, &paths)
    refs = RefSight(of: repository, &paths)
    terms = Self.terms(repository, settings)
  }

  /// Whether all looks as it did.
  func holds(for repository: WatchedRepository, _ settings: AuditSettings, _ paths: inout PathBuffer) -> Bool {
    refs.holds(for: repository, &paths) && Self.files(repository.id, settings.folder, &paths) == files
      && Self.terms(repository, settings) == terms
  }

  /// Whether what is written after `moment` will look otherwise. Times of files are no finer than the clock of their file
  /// system, so that what was written just before may be replaced unseen; git calls it racy.
  func isSettled(at moment: Int64) -> Bool {
    refs.location != nil && max(refs.hash.newest, files.newest) < moment - Self.coarsestClock
  }

  /// How long the time of a file may stand still on the file systems in use, in seconds.
  static let coarsestClock: Int64 = 2

  /// What the system's clock says, in seconds since 1970.
  static var moment: Int64 { Int64(time(nil)) }

  // The folder of the state changes with every file that is replaced in it, and with one that is left in it half-way.
  private static func files(_ id: RepositoryID, _ folder: ReportsFolder, _ paths: inout PathBuffer) -> StatHash {
    var hash = StatHash()
    paths.enter(folder.repository(id))
    hash.add(paths.status(of: "report.json".utf8))
    hash.add(paths.status(of: "history.jsonl".utf8))
    paths.enter(folder.repositoryState(id))
    hash.add(paths.status(of: ".".utf8))
    return hash
  }

  private static func terms(_ repository: WatchedRepository, _ settings: AuditSettings) -> UInt64 {
    let terms = settings.terms(of: repository.id)
    var text: [UInt8] = []
    let fields = [repository.source, terms.policy.digest, terms.owner ?? "", terms.excuses.digest ?? ""] + terms.labels
    for field in fields { Netstrings.append(field.utf8, to: &text) }
    Netstrings.append(repository.path.bytes, to: &text)
    if case .found(let root) = repository.trust { Netstrings.append(root.bytes, to: &text) }
    return SHA256Digest(of: text).bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }
}
