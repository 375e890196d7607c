import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// An exclusive lock that ends with the process that holds it, however that process ends.
package struct FileLock: ~Copyable {
  private let descriptor: CInt

  /// - Throws: `locked` where another process holds the lock.
  package init(_ path: FilePath) throws(RecordError) {
    descriptor = path.withPlatformString { open($0, O_RDWR | O_CREAT | O_CLOEXEC, 0o644) }
    guard descriptor >= 0 else {
      throw RecordError(.inputOutput, path, "cannot open it: \(Errno(rawValue: errno))")
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let reason = errno
      close(descriptor)
      throw reason == EWOULDBLOCK
        ? RecordError(.locked, path, "another process is at work on this; try again when it has finished")
        : RecordError(.inputOutput, path, "cannot lock it: \(Errno(rawValue: reason))")
    }
  }

  deinit {
    close(descriptor)
  }

  /// Whether the file at `path` is the one that is locked: it may have been removed, and another made in its place.
  func isHeld(at path: FilePath) -> Bool {
    var (locked, present) = (stat(), stat())
    guard fstat(descriptor, &locked) == 0, path.withPlatformString({ stat($0, &present) }) == 0 else { return false }
    return locked.st_dev == present.st_dev && locked.st_ino == present.st_ino
  }
}
