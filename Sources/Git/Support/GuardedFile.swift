import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Small files of a repository, read so that no pipe, device or endless file can hold the reader up.
struct GuardedFile {
  let path: FilePath
  let context: ErrorContext

  /// The content; nil where no file stands.
  ///
  /// - Throws: `notRegularFile`, `overLimit`, `unreadable`.
  func read(limit: Int) throws(GitError) -> [UInt8]? {
    // Without O_NONBLOCK, opening a pipe waits for a writer who may never come.
    let descriptor = path.withPlatformString { open($0, O_RDONLY | O_NONBLOCK | O_CLOEXEC) }
    guard descriptor >= 0 else {
      let reason = Errno(rawValue: errno)
      return try reason.isAbsence ? nil : fail(reason)
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return try fail(Errno(rawValue: errno)) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw GitError(.notRegularFile, repository: context.repository, "\(path) is no regular file")
    }
    guard status.st_size <= limit else { throw context.overLimit("\(path)", size: Int(status.st_size), limit: limit) }
    return try contents(FileDescriptor(rawValue: descriptor), size: Int(status.st_size))
  }

  private func contents(_ file: FileDescriptor, size: Int) throws(GitError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: size)
    var filled = 0
    while filled < size {
      let count: Int
      do {
        count = try bytes.withUnsafeMutableBytes { try file.read(into: .init(rebasing: $0[filled...])) }
      } catch {
        return try fail(error as? Errno ?? .ioError)
      }
      guard count > 0 else { break }
      filled += count
    }
    return Array(bytes.prefix(filled))
  }

  private func fail<Value>(_ error: Errno) throws(GitError) -> Value {
    throw context.unreadable(path, error)
  }
}
