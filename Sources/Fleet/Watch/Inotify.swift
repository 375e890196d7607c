import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The kernel's way to tell of changes in folders: inotify(7).
final class Inotify: Sendable {
  /// What happened in a folder.
  struct Event {
    let watch: Int32
    let mask: UInt32
    /// Of the file in the folder; empty where it is about the folder itself.
    let name: [UInt8]

    func has(_ flag: Int32) -> Bool { mask & UInt32(bitPattern: flag) != 0 }

    /// Whether events were lost because nobody fetched them in time.
    var isOverflow: Bool { has(IN_Q_OVERFLOW) }
    /// Whether the folder is no longer watched.
    var isEnd: Bool { has(IN_IGNORED) || has(IN_UNMOUNT) }
    /// Whether the folder itself went away.
    var isLoss: Bool { has(IN_DELETE_SELF) || has(IN_MOVE_SELF) || isEnd }
    /// Whether a folder came up in this one.
    var isNewFolder: Bool { has(IN_ISDIR) && (has(IN_CREATE) || has(IN_MOVED_TO)) }
    /// Whether it is about a folder in this one.
    var isFolder: Bool { has(IN_ISDIR) }
  }

  let descriptor: CInt

  /// - Throws: `Errno` where the system lends no more of them.
  init() throws(Errno) {
    let descriptor = inotify_init1(CInt(IN_NONBLOCK | IN_CLOEXEC))
    guard descriptor >= 0 else { throw Errno(rawValue: errno) }
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
  }

  /// Watches a folder for files that are written, replaced or removed, and for folders.
  ///
  /// - Returns: its number, the same for each path to one folder.
  func watch(_ folder: FilePath) throws(Errno) -> Int32 {
    let number = folder.withPlatformString { inotify_add_watch(descriptor, $0, Self.mask) }
    guard number >= 0 else { throw Errno(rawValue: errno) }
    return number
  }

  func unwatch(_ number: Int32) {
    inotify_rm_watch(descriptor, number)
  }

  /// The events that have come in, without waiting for more.
  func events() -> [Event] {
    var events: [Event] = []
    withUnsafeTemporaryAllocation(byteCount: Self.bufferSize, alignment: 8) { buffer in
      let count = read(descriptor, buffer.baseAddress, buffer.count)
      if count > 0 { events = Self.parse(UnsafeRawBufferPointer(buffer)[..<count]) }
    }
    return events
  }

  private static let bufferSize = 64 << 10

  private static let mask = UInt32(
    IN_CREATE | IN_CLOSE_WRITE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF
      | IN_EXCL_UNLINK | IN_ONLYDIR)

  // The layout of `struct inotify_event`: watch, mask, cookie, length of the name, then the name, filled up with zeros.
  private static func parse(_ bytes: Slice<UnsafeRawBufferPointer>) -> [Event] {
    let headerSize = 16
    var events: [Event] = []
    var rest = UnsafeRawBufferPointer(rebasing: bytes)
    while rest.count >= headerSize {
      let length = Int(rest.loadUnaligned(fromByteOffset: 12, as: UInt32.self))
      guard rest.count >= headerSize + length else { break }
      events.append(
        Event(
          watch: rest.loadUnaligned(as: Int32.self), mask: rest.loadUnaligned(fromByteOffset: 4, as: UInt32.self),
          name: Array(rest[headerSize..<(headerSize + length)].prefix { $0 != 0 })))
      rest = UnsafeRawBufferPointer(rebasing: rest[(headerSize + length)...])
    }
    return events
  }
}
