import CGit2

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The memory that libgit2 unpacks objects into: as the C library gives it, but never much at once.
///
/// A few megabytes of pack can hold an object of gigabytes. Asking every object's size before it is read would cost as
/// much as reading it, since the size of a delta is found by unpacking its beginning; so what is too large is refused
/// when its memory is asked for.
enum BoundedMemory {
  /// The largest piece, in bytes. Objects that are read are smaller, and so are those that they are deltas of.
  private static let limit = 64 << 20

  /// To be called before libgit2 is started.
  static func serveLibrary() -> Int32 {
    cgit2_keep_memory()
    var allocator = git_allocator(
      gmalloc: { size, _, _ in BoundedMemory.allocate(size) },
      gcalloc: { count, size, _, _ in
        BoundedMemory.bytes(count, size).flatMap { $0 > BoundedMemory.limit ? nil : calloc(1, $0) }
      },
      gstrdup: { text, _, _ in text.flatMap { BoundedMemory.copy($0, strlen($0)) } },
      gstrndup: { text, size, _, _ in text.flatMap { BoundedMemory.copy($0, strnlen($0, size)) } },
      gsubstrdup: { text, size, _, _ in text.flatMap { BoundedMemory.copy($0, size) } },
      grealloc: { pointer, size, _, _ in BoundedMemory.reallocate(pointer, size) },
      greallocarray: { pointer, count, size, _, _ in
        BoundedMemory.bytes(count, size).flatMap { BoundedMemory.reallocate(pointer, $0) }
      },
      gmallocarray: { count, size, _, _ in BoundedMemory.bytes(count, size).flatMap(BoundedMemory.allocate) },
      gfree: { free($0) })
    return cgit2_set_allocator(&allocator)
  }

  private static func bytes(_ count: Int, _ size: Int) -> Int? {
    let (bytes, overflow) = count.multipliedReportingOverflow(by: size)
    return overflow || bytes < 0 ? nil : bytes
  }

  private static func allocate(_ size: Int) -> UnsafeMutableRawPointer? {
    (0...limit).contains(size) ? malloc(size) : nil
  }

  private static func reallocate(_ pointer: UnsafeMutableRawPointer?, _ size: Int) -> UnsafeMutableRawPointer? {
    (0...limit).contains(size) ? realloc(pointer, size) : nil
  }

  private static func copy(_ text: UnsafePointer<CChar>, _ size: Int) -> UnsafeMutablePointer<CChar>? {
    guard let copy = allocate(size + 1)?.bindMemory(to: CChar.self, capacity: size + 1) else { return nil }
    memcpy(copy, text, size)
    copy[size] = 0
    return copy
  }
}
