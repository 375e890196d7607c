import Git
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Changes to files that hold after a crash: what was written is on the disk, and under its name, when a call returns.
package enum DurableFile {
  /// Puts `bytes` in the place of the file at `path`. A reader sees the whole old file or the whole new one.
  ///
  /// - Parameter isDurable: whether the new file has to outlast a crash; if not, the old one may come back.
  package static func replace(
    _ path: FilePath, with bytes: some Collection<UInt8>, isDurable: Bool = true
  ) throws(RecordError) {
    try replaceContent(of: path, with: bytes, isDurable: isDurable)
    if isDurable { try synchronizeFolder(of: path) }
  }

  /// As `replace`; but after a crash the old file may be back, until the folder was synchronized too.
  static func replaceContent(
    of path: FilePath, with bytes: some Collection<UInt8>, isDurable: Bool = true
  ) throws(RecordError) {
    let draft = FilePath("\(path.string).new")
    try attempt("write it", draft) {
      let file = try FileDescriptor.open(
        draft, .writeOnly, options: [.create, .truncate, .closeOnExec], permissions: filePermissions)
      try file.closeAfter {
        try file.writeAll(Array(bytes))
        if isDurable { try synchronize(file) }
      }
    }
    try move(draft, to: path, isDurable: false)
  }

  /// Gives a file or folder another name in its folder.
  package static func move(_ path: FilePath, to place: FilePath, isDurable: Bool = true) throws(RecordError) {
    guard path.withPlatformString({ from in place.withPlatformString { rename(from, $0) } }) == 0 else {
      throw failure("put the new one in its place", place, Errno(rawValue: errno))
    }
    if isDurable { try synchronizeFolder(of: place) }
  }

  /// Makes `bytes` what follows the first `offset` bytes of the file, whatever followed them before.
  static func write(_ bytes: some Collection<UInt8>, to path: FilePath, at offset: Int64) throws(RecordError) {
    try writeContent(bytes, to: path, at: offset)
    try synchronizeFolder(of: path)
  }

  /// As `write`; but after a crash a new file may be gone, until the folder was synchronized too.
  static func writeContent(_ bytes: some Collection<UInt8>, to path: FilePath, at offset: Int64) throws(RecordError) {
    try attempt("append to it", path) {
      let file = try FileDescriptor.open(
        path, .writeOnly, options: [.create, .closeOnExec], permissions: filePermissions)
      try file.closeAfter {
        guard ftruncate(file.rawValue, off_t(offset)) == 0 else { throw Errno(rawValue: errno) }
        try file.writeAll(toAbsoluteOffset: offset, Array(bytes))
        try synchronize(file)
      }
    }
  }

  /// - Parameter isDurable: whether the file has to be gone after a crash too.
  package static func remove(_ path: FilePath, isDurable: Bool = true) throws(RecordError) {
    guard path.withPlatformString({ unlink($0) }) == 0 || errno == ENOENT else {
      throw failure("remove it", path, Errno(rawValue: errno))
    }
    if isDurable { try synchronizeFolder(of: path) }
  }

  /// Removes a folder with all that is in it, if it is there.
  package static func removeFolder(_ path: FilePath) throws(RecordError) {
    guard let status = FileStatus(path) else { return }
    guard status.isFolder else { return try remove(path) }
    for name in path.folderEntries() ?? [] { try removeFolder(path.appending(name)) }
    guard path.withPlatformString({ rmdir($0) }) == 0 || errno == ENOENT else {
      throw failure("remove it", path, Errno(rawValue: errno))
    }
  }

  /// The content; nil where no file stands.
  package static func read(_ path: FilePath) throws(RecordError) -> [UInt8]? {
    let file: FileDescriptor
    do {
      file = try FileDescriptor.open(path, .readOnly, options: .closeOnExec)
    } catch {
      if (error as? Errno) == .noSuchFileOrDirectory { return nil }
      throw failure("read it", path, error)
    }
    do {
      return try file.closeAfter { try contents(of: file) }
    } catch {
      throw failure("read it", path, error)
    }
  }

  /// Bytes up to and with the last newline; 0 where no file stands.
  static func wholeLines(of path: FilePath) throws(RecordError) -> Int64 {
    let newline = try read(path)?.lastIndex(of: UInt8(ascii: "\n"))
    return newline.map { Int64($0) + 1 } ?? 0
  }

  /// Makes the folder and those above it.
  package static func makeFolder(_ path: FilePath) throws(RecordError) {
    if path.isEmpty || path.withPlatformString({ access($0, F_OK) }) == 0 { return }
    try makeFolder(path.removingLastComponent())
    guard path.withPlatformString({ mkdir($0, 0o755) }) == 0 || errno == EEXIST else {
      throw failure("make this folder", path, Errno(rawValue: errno))
    }
    try synchronizeFolder(of: path)
  }

  /// Bytes in the file; nil where no file stands.
  package static func size(of path: FilePath) -> Int64? {
    var status = stat()
    guard path.withPlatformString({ stat($0, &status) }) == 0 else { return nil }
    return Int64(status.st_size)
  }

  private static let filePermissions: FilePermissions = [.ownerReadWrite, .groupRead, .otherRead]

  // Without this, a crash may lose the name of a file whose content is safe.
  private static func synchronizeFolder(of path: FilePath) throws(RecordError) {
    try synchronizeFolder(path.removingLastComponent())
  }

  /// Makes the names of the files in a folder hold after a crash.
  static func synchronizeFolder(_ path: FilePath) throws(RecordError) {
    let folder = path.isEmpty ? FilePath(".") : path
    try attempt("write it", folder) {
      let file = try FileDescriptor.open(folder, .readOnly, options: .closeOnExec)
      try file.closeAfter { try synchronize(file) }
    }
  }

  private static func synchronize(_ file: FileDescriptor) throws {
    guard fsync(file.rawValue) == 0 else { throw Errno(rawValue: errno) }
  }

  private static func contents(of file: FileDescriptor) throws -> [UInt8] {
    var status = stat()
    guard fstat(file.rawValue, &status) == 0 else { throw Errno(rawValue: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw Errno.isDirectory }
    let size = Int(status.st_size)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    var buffer = [UInt8](repeating: 0, count: min(max(size, 4096), 1 << 20))
    while true {
      let count = try buffer.withUnsafeMutableBytes { try file.read(into: $0) }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }

  private static func attempt(_ action: String, _ path: FilePath, _ body: () throws -> Void) throws(RecordError) {
    do { try body() } catch { throw failure(action, path, error) }
  }

  private static func failure(_ action: String, _ path: FilePath, _ error: any Error) -> RecordError {
    RecordError(.inputOutput, path, "cannot \(action): \(error)")
  }
}
