import Fleet
import Git
import Records
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The files that tell whether a ref of bare repositories moved, looked at in the barest way: the peer of the sweep.
struct RefFiles {
  private var names: [CChar] = []
  private var files: [File] = []

  private struct File {
    let repository: RepositoryID
    let start: Int
    var stamp = Stamp()
  }

  private struct Stamp: Equatable {
    var inode: UInt64 = 0
    var seconds = 0
    var nanoseconds = 0
  }

  init(of repositories: [WatchedRepository]) {
    for repository in repositories {
      for path in Self.paths(of: repository.path) {
        files.append(File(repository: repository.id, start: names.count))
        path.withPlatformString { names += UnsafeBufferPointer(start: $0, count: strlen($0) + 1) }
      }
    }
    for index in files.indices { files[index].stamp = stamp(of: files[index]) }
  }

  var count: Int { files.count }

  /// The repositories of which a file was written or replaced.
  func changed() -> Set<RepositoryID> {
    Set(files.lazy.filter { stamp(of: $0) != $0.stamp }.map(\.repository))
  }

  private func stamp(of file: File) -> Stamp {
    var status = stat()
    let isThere = names.withUnsafeBufferPointer { lstat($0.baseAddress! + file.start, &status) == 0 }
    guard isThere else { return Stamp() }
    return Stamp(inode: UInt64(status.st_ino), seconds: status.st_ctim.tv_sec, nanoseconds: status.st_ctim.tv_nsec)
  }

  private static func paths(of repository: FilePath) -> [FilePath] {
    var paths = ["HEAD", "packed-refs", "shallow"].map { repository.appending($0) }
    var pending = [repository.appending("refs")]
    while let path = pending.popLast() {
      paths.append(path)
      pending += (path.folderEntries() ?? []).map { path.appending($0) }
    }
    return [repository] + paths
  }
}
