#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What `stat` said of many files, as one number: equal as long as none was written or replaced.
struct StatHash: Hashable, Sendable {
  private(set) var state: UInt64
  /// When the last of them was, in seconds since 1970.
  private(set) var newest: Int64

  init(state: UInt64 = 0x243F_6A88_85A3_08D3, newest: Int64 = 0) {
    self.state = state
    self.newest = newest
  }

  /// Adds one file; nil where there is none.
  mutating func add(_ status: stat?) {
    guard let status else { return mix(1) }
    addIdentity(of: status)
    mix(UInt64(bitPattern: Int64(status.st_size)))
    add(status.st_mtim)
    add(status.st_ctim)
    // Nobody can set this time.
    newest = max(newest, Int64(status.st_ctim.tv_sec))
  }

  /// Adds which file it is, whatever is in it.
  mutating func addIdentity(of status: stat?) {
    guard let status else { return mix(1) }
    mix(UInt64(status.st_dev))
    mix(UInt64(status.st_ino))
    mix(UInt64(status.st_mode))
  }

  /// Adds what leads to a repository: a folder by which it is, as its content is no way to elsewhere, all else in full.
  mutating func addPlace(_ status: stat?) {
    if let status, status.st_mode & S_IFMT == S_IFDIR { addIdentity(of: status) } else { add(status) }
  }

  private mutating func add(_ time: timespec) {
    mix(UInt64(bitPattern: Int64(time.tv_sec)))
    mix(UInt64(bitPattern: Int64(time.tv_nsec)))
  }

  // Each step can be undone, so no two values make one state alike.
  private mutating func mix(_ value: UInt64) {
    state = (state ^ value) &* 0x9E37_79B9_7F4A_7C15
    state ^= state >> 29
  }
}
