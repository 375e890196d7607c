import Git
import Records
import SystemPackage

extension MirrorsFolder {
  /// A mirror whose first fetch is not over.
  func draft(of remote: RemoteURL) -> FilePath {
    path.appending(remote.id.folderName(endingWith: ".git.new"))
  }

  /// Held by the process that works on the mirror.
  func lock(of remote: RemoteURL) -> FilePath {
    path.appending(remote.id.folderName(endingWith: ".git.lock"))
  }

  /// What is known of each remote.
  public var status: FilePath { path.appending("sync.json") }

  /// Held by the process that keeps the mirrors up to date.
  var watchLock: FilePath { path.appending("sync.lock") }

  /// Held for a moment by a process that writes the status.
  var statusLock: FilePath { path.appending("sync.json.lock") }

  /// The mirrors that stand here and belong to none of `remotes`, in byte order.
  func strangers(to remotes: [RemoteURL]) -> [String] {
    let known = Set(remotes.compactMap { mirror(of: $0).lastComponent })
    return (path.folderEntries() ?? []).filter { $0.extension == "git" && !known.contains($0) }.map(\.string)
  }
}
