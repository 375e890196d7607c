#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The journal of systemd.
enum Journal {
  /// Whether it reads what is written to standard error.
  static let isStandardError = isStream(STDERR_FILENO, named: getenv("JOURNAL_STREAM").map { String(cString: $0) })

  /// Whether `name`, the value of `JOURNAL_STREAM`, means this stream. The variable is inherited, and a stream may have
  /// been redirected since, so that it names device and inode; see systemd.exec(5).
  static func isStream(_ descriptor: CInt, named name: String?) -> Bool {
    var status = stat()
    guard let name, fstat(descriptor, &status) == 0 else { return false }
    return name == "\(status.st_dev):\(status.st_ino)"
  }
}
