import CNettle

/// The SHA-256 digest of some bytes.
///
/// ```swift
/// SHA256Digest(of: "abc".utf8).hexadecimal   // "ba7816bf…"
/// ```
public struct SHA256Digest: Hashable, Sendable, CustomStringConvertible {
  /// The 32 bytes of the digest.
  public let bytes: [UInt8]

  /// Digests the bytes given.
  public init(of content: some Sequence<UInt8>) {
    var context = SHA256Digest.context(of: content)
    bytes = [UInt8](unsafeUninitializedCapacity: Int(SHA256_DIGEST_SIZE)) { buffer, count in
      nettle_sha256_digest(&context, buffer.count, buffer.baseAddress)
      count = buffer.count
    }
  }

  /// The first eight bytes of the digest, as a number whose digits come in their order.
  static func beginning(of content: some Sequence<UInt8>) -> UInt64 {
    var context = context(of: content)
    var number: UInt64 = 0
    withUnsafeMutableBytes(of: &number) { nettle_sha256_digest(&context, $0.count, $0.baseAddress) }
    return UInt64(bigEndian: number)
  }

  private static func context(of content: some Sequence<UInt8>) -> sha256_ctx {
    var context = sha256_ctx()
    nettle_sha256_init(&context)
    if content.withContiguousStorageIfAvailable({ nettle_sha256_update(&context, $0.count, $0.baseAddress) }) == nil {
      let copy = Array(content)
      nettle_sha256_update(&context, copy.count, copy)
    }
    return context
  }

  /// 64 lower-case hexadecimal digits.
  public var hexadecimal: String { Hexadecimal.text(bytes) }

  /// The digest as hexadecimal digits.
  public var description: String { hexadecimal }
}
