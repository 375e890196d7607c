import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Files that a user names, read so that no pipe and no endless file can hold the reader up.
public enum RegularFile {
  /// Something else stands where a file was expected, such as a pipe or a device.
  public struct IsNone: Error, CustomStringConvertible {
    public let description = "this is no regular file"
  }

  /// The content of the file at `path`, to which links may lead.
  ///
  /// - Throws: `IsNone`, or `Errno`: `fileTooLarge` beyond `limit` bytes.
  public static func read(_ path: FilePath, limit: Int = 1 << 20) throws -> [UInt8] {
    // Without O_NONBLOCK, opening a pipe waits for a writer who may never come.
    let file = try FileDescriptor.open(path, .readOnly, options: [.closeOnExec, .nonBlocking])
    return try file.closeAfter {
      try check(file)
      return try contents(of: file, limit: limit)
    }
  }

  /// The first bytes of the file at `path`, `count` at most; no link is followed.
  ///
  /// - Throws: `IsNone`, or `Errno`.
  public static func start(of path: FilePath, count: Int) throws -> [UInt8] {
    let file = try FileDescriptor.open(path, .readOnly, options: [.closeOnExec, .noFollow, .nonBlocking])
    return try file.closeAfter {
      try check(file)
      var bytes = [UInt8](repeating: 0, count: count)
      let length = try bytes.withUnsafeMutableBytes { try file.read(into: $0) }
      return Array(bytes[..<length])
    }
  }

  /// What an open file holds, to its end; it may be a pipe that somebody writes to, such as standard input.
  ///
  /// - Throws: `Errno`: `fileTooLarge` beyond `limit` bytes.
  public static func contents(of file: FileDescriptor, limit: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = try buffer.withUnsafeMutableBytes { try file.read(into: $0) }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
      if bytes.count > limit { throw Errno.fileTooLarge }
    }
  }

  private static func check(_ file: FileDescriptor) throws {
    var status = stat()
    guard fstat(file.rawValue, &status) == 0 else { throw Errno(rawValue: errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return
    case S_IFDIR: throw Errno.isDirectory
    default: throw IsNone()
    }
  }
}
