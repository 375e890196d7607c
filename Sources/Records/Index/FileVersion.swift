import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What differs once a file was replaced.
struct FileVersion: Hashable, Sendable {
  private let inode: Int
  private let size: Int
  private let seconds: Int
  private let nanoseconds: Int

  /// Nil where no file stands.
  init?(_ path: FilePath) {
    var status = stat()
    guard path.withPlatformString({ stat($0, &status) }) == 0 else { return nil }
    inode = Int(bitPattern: UInt(status.st_ino))
    size = Int(status.st_size)
    // The time at which the name was given to it, which nobody can set.
    seconds = Int(status.st_ctim.tv_sec)
    nanoseconds = Int(status.st_ctim.tv_nsec)
  }
}

extension FileVersion: Packable {
  init(from reader: inout PackedReader) {
    inode = reader.value()
    size = reader.value()
    seconds = reader.value()
    nanoseconds = reader.value()
  }

  func pack(into writer: inout PackedWriter) {
    writer.write(inode)
    writer.write(size)
    writer.write(seconds)
    writer.write(nanoseconds)
  }
}
