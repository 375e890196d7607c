import Records
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Writes `sync.json`, which a process that keeps mirrors up to date may share with others that look at a remote now.
struct SyncStatusFile: Sendable {
  let folder: MirrorsFolder
  /// Whether another process keeps all mirrors, so that only rows are written here.
  let isGuest: Bool

  /// What the file says now; nil where there is none, or one that is damaged.
  func read() -> SyncStatus? {
    (try? DurableFile.read(folder.status)).flatMap { try? JSONText.decode(SyncStatus.self, from: $0) }
  }

  /// Puts `rows` in the place of those that the file has of the same remotes.
  ///
  /// - Parameter remotes: all that are configured; rows of others are left out, but for a guest.
  func write(
    _ rows: [RemoteStatus], of remotes: [RemoteURL], as state: SyncStatus.State, at time: Timestamp
  ) async throws {
    if isGuest, rows.isEmpty { return }
    try await LockPatience.wait {
      let lock = try FileLock(folder.statusLock)
      defer { withExtendedLifetime(lock) {} }
      var status = SyncStatus(pid: getpid(), state: state, observedAt: time)
      status.remotes = rows.sorted()
      status.unconfigured = folder.strangers(to: remotes)
      if isGuest { status = read()?.replacing(rows) ?? status }
      try DurableFile.replace(folder.status, with: try JSONText.document(status))
    }
  }
}

extension SyncStatus {
  /// The same status, with other rows for some remotes.
  fileprivate func replacing(_ rows: [RemoteStatus]) -> SyncStatus {
    var status = self
    let ids = Set(rows.map(\.id))
    status.remotes = (remotes.filter { !ids.contains($0.id) } + rows).sorted()
    return status
  }
}
