#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What `stat` said of many files, as one number: equal as long as none was written or replaced.
struct StatHash: Hashable, Sendable {
  private var state: UInt64 = 0x243F_6A88_85A3_08D3

  /// Adds one file; nil where there is none.
  mutating func add(_ status: stat?) {
    guard let status else { return mix(1) }
    addIdentity(of: status)
    mix(UInt64(bitPattern: Int64(status.st_size)))
    add(status.st_mtim)
    add(status.st_ctim)
  }

  /// Adds which file it is, whatever is in it.
  mutating func addIdentity(of status: stat?) {
    guard let status else { return mix(1) }
    mix(UInt64(status.st_dev))
    mix(UInt64(status.st_ino))
    mix(UInt64(status.st_mode))
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
