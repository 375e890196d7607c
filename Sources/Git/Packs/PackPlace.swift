/// Where an object stands: the number of a pack, and an offset there.
struct PackPlace: Equatable {
  private let number: UInt64

  /// Bits for the offset: packs are far smaller.
  private static let offsetBits = 48

  /// Nil where the offset is beyond all packs.
  init?(pack: Int, offset: Int) {
    guard (0..<1 << Self.offsetBits).contains(offset) else { return nil }
    number = UInt64(pack) << Self.offsetBits | UInt64(offset)
  }

  var pack: Int { Int(number >> Self.offsetBits) }
  var offset: Int { Int(number & (1 << Self.offsetBits - 1)) }

  /// Bits that say nothing of neighbours.
  @inline(__always)
  func mixed(with seed: UInt64) -> UInt64 { (number ^ seed) &* 0x9E37_79B9_7F4A_7C15 >> 24 }
}
