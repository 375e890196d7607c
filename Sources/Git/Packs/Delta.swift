/// A delta of a pack: how one object is put together from pieces of another and bytes of its own.
struct Delta {
  private let bytes: UnsafeRawBufferPointer
  private var position = 0
  /// Bytes of the object that it is to be applied to.
  private var baseSize = 0
  /// Bytes of the object that comes out.
  private(set) var targetSize = 0

  /// Nil where `bytes` do not begin with two sizes.
  init?(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
    guard let base = readSize(), let target = readSize() else { return nil }
    (baseSize, targetSize) = (base, target)
  }

  /// Puts the object together in `target`, which has its size.
  ///
  /// - Returns: false where the delta is malformed or belongs to another base.
  mutating func apply(to base: UnsafeRawBufferPointer, into target: UnsafeMutableRawBufferPointer) -> Bool {
    guard base.count == baseSize, target.count == targetSize else { return false }
    var filled = 0
    while position < bytes.count {
      let command = bytes[position]
      position += 1
      guard let piece = command & 0x80 == 0 ? inserted(Int(command)) : copied(command, from: base),
        !piece.isEmpty, piece.count <= target.count - filled
      else { return false }
      (target.baseAddress! + filled).copyMemory(from: piece.baseAddress!, byteCount: piece.count)
      filled += piece.count
    }
    return filled == target.count
  }

  private mutating func inserted(_ count: Int) -> UnsafeRawBufferPointer? {
    guard count <= bytes.count - position else { return nil }
    defer { position += count }
    return UnsafeRawBufferPointer(rebasing: bytes[position..<position + count])
  }

  // The low seven bits tell which bytes of a 32-bit offset and a 24-bit count follow; the others are zero.
  private mutating func copied(_ command: UInt8, from base: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer? {
    guard let offset = readBytes(command & 0x0F), let count = readBytes(command >> 4 & 0x07) else { return nil }
    let length = count == 0 ? 0x10000 : count
    guard offset <= base.count, length <= base.count - offset else { return nil }
    return UnsafeRawBufferPointer(rebasing: base[offset..<offset + length])
  }

  @inline(__always)
  private mutating func readBytes(_ present: UInt8) -> Int? {
    guard present.nonzeroBitCount <= bytes.count - position else { return nil }
    var number = 0
    for place in 0..<4 where present & 1 << place != 0 {
      number |= Int(bytes[position]) << (place * 8)
      position += 1
    }
    return number
  }

  private mutating func readSize() -> Int? {
    var size = 0
    for shift in stride(from: 0, to: 56, by: 7) where position < bytes.count {
      let byte = bytes[position]
      position += 1
      size |= Int(byte & 0x7F) << shift
      if byte & 0x80 == 0 { return size }
    }
    return nil
  }
}
