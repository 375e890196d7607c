import Fleet
import SystemPackage

/// Files that a user names.
enum DiskFile {
  /// - Throws: `RegularFile.IsNone`, or `Errno`: `fileTooLarge` beyond `limit` bytes.
  static func read(_ path: FilePath, limit: Int = 1 << 20) throws -> [UInt8] {
    try RegularFile.read(path, limit: limit)
  }

  /// The first bytes of a regular file, `count` at most.
  static func start(of path: FilePath, count: Int) throws -> [UInt8] {
    let file = try FileDescriptor.open(path, .readOnly, options: [.closeOnExec, .noFollow, .nonBlocking])
    return try file.closeAfter {
      var bytes = [UInt8](repeating: 0, count: count)
      let length = try bytes.withUnsafeMutableBytes { try file.read(into: $0) }
      return Array(bytes[..<length])
    }
  }

  /// Reads to the end.
  static func read(_ file: FileDescriptor, limit: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = try buffer.withUnsafeMutableBytes { try file.read(into: $0) }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
      if bytes.count > limit { throw Errno.fileTooLarge }
    }
  }
}
