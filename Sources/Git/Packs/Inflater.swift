import CDeflate

/// Decompresses what zlib compressed.
struct Inflater: ~Copyable {
  private let handle: OpaquePointer

  /// Nil where there is no memory for it.
  init?() {
    guard let handle = libdeflate_alloc_decompressor() else { return nil }
    self.handle = handle
  }

  deinit {
    libdeflate_free_decompressor(handle)
  }

  /// Fills `output` with what the beginning of `input` holds.
  ///
  /// - Returns: false where that is damaged, or is not just as much as `output` takes.
  func inflate(_ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer) -> Bool {
    var used = 0
    let result = libdeflate_zlib_decompress_ex(
      handle, input.baseAddress, input.count, output.baseAddress, output.count, &used, nil)
    return result == LIBDEFLATE_SUCCESS
  }
}
