#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Memory that was used for a moment.
enum FreeMemory {
  /// Gives it back to the system, which glibc does not do of itself.
  static func giveBack() {
    // No module of Swift's declares the function, and other C libraries have none.
    guard let symbol = dlsym(nil, "malloc_trim") else { return }
    _ = unsafeBitCast(symbol, to: (@convention(c) (Int) -> CInt).self)(0)
  }
}
