/// An object, decompressed and put together.
struct UnpackedObject {
  let kind: ObjectKind
  /// Holding on to it keeps the bytes from being written over.
  private let memory: ObjectMemory
  let range: Range<Int>

  init(_ kind: ObjectKind, _ range: Range<Int>, in memory: ObjectMemory) {
    (self.kind, self.range, self.memory) = (kind, range, memory)
  }

  var count: Int { range.count }

  @inline(__always)
  func withBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    defer { withExtendedLifetime(memory) {} }
    return try body(UnsafeRawBufferPointer(memory[range]))
  }
}
