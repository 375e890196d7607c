/// Memory in which objects are put together, one after the other: it goes as a whole.
final class ObjectMemory {
  private let storage: UnsafeMutableRawBufferPointer
  private var used = 0

  /// - Parameter capacity: bytes.
  init(capacity: Int) {
    storage = .allocate(byteCount: max(capacity, 1), alignment: 16)
  }

  deinit {
    storage.deallocate()
  }

  /// Room for `count` bytes that holds nothing yet; nil where so much is not left.
  func take(_ count: Int) -> Range<Int>? {
    guard count <= storage.count - used else { return nil }
    defer { used += count }
    return used..<used + count
  }

  /// Makes all of it room again.
  ///
  /// Nobody may hold an object in it.
  func clear() {
    used = 0
  }

  subscript(range: Range<Int>) -> UnsafeMutableRawBufferPointer {
    UnsafeMutableRawBufferPointer(rebasing: storage[range])
  }
}
