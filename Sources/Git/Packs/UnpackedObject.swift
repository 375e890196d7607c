/// An object, decompressed and put together.
struct UnpackedObject {
  let kind: ObjectKind
  let bytes: [UInt8]

  /// - Parameter fill: fills the bytes, all of them, and tells whether that could be done.
  init?(_ kind: ObjectKind, count: Int, filledBy fill: (UnsafeMutableRawBufferPointer) -> Bool) {
    var isFilled = false
    bytes = Array(unsafeUninitializedCapacity: count) { storage, initialized in
      isFilled = fill(UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(storage)[..<count]))
      initialized = isFilled ? count : 0
    }
    guard isFilled else { return nil }
    self.kind = kind
  }
}
