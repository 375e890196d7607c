#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Memory that was used for a moment.
///
/// No module of Swift's declares what glibc has for it, and other C libraries have nothing of the kind.
enum FreeMemory {
  /// Has what is free at the end of a heap given back, and large blocks kept out of heaps, for as long as the process
  /// lives. Otherwise each block of megabytes that is freed has glibc keep twice as much at the end of every heap, where
  /// `giveBack` does not reach.
  static func keepLittle() {
    guard let symbol = dlsym(nil, "mallopt") else { return }
    _ = unsafeBitCast(symbol, to: (@convention(c) (CInt, CInt) -> CInt).self)(trimThreshold, trimmedBytes)
  }

  /// Gives it back to the system, which glibc does not do of itself.
  static func giveBack() {
    guard let symbol = dlsym(nil, "malloc_trim") else { return }
    _ = unsafeBitCast(symbol, to: (@convention(c) (Int) -> CInt).self)(0)
  }

  // The number of `M_TRIM_THRESHOLD`, and where it stands as long as nothing large was freed.
  private static let trimThreshold: CInt = -1
  private static let trimmedBytes: CInt = 128 << 10
}
