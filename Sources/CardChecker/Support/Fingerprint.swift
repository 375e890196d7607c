/// A short name for a text: the first 16 hexadecimal digits of its SHA-256 digest.
///
/// The same sentence or finding has the same fingerprint wherever and whenever it is met.
public struct Fingerprint: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The first eight bytes of the digest.
  private let value: UInt64

  /// 16 lower-case hexadecimal digits.
  public var hexadecimal: String { withUnsafeBytes(of: value.bigEndian) { Hexadecimal.text($0) } }

  /// Takes the fingerprint of some bytes.
  public init(of content: some Sequence<UInt8>) {
    value = SHA256Digest.beginning(of: content)
  }

  /// Takes the fingerprint of several parts; where one ends and the next begins makes a difference.
  public init(of parts: [String]) {
    self.init(of: Array(parts.map { Array($0.utf8) }.joined(separator: [0])))
  }

  /// Reads 16 hexadecimal digits; nil where the text is anything else.
  public init?(hexadecimal text: String) {
    let isHexadecimal = text.utf8.allSatisfy { $0.isDigit || ($0 >= 0x61 && $0 <= 0x66) }
    guard text.utf8.count == 16, isHexadecimal, let value = UInt64(text, radix: 16) else { return nil }
    self.value = value
  }

  /// The digits.
  public var description: String { hexadecimal }

  /// Orders fingerprints by their digits.
  public static func < (left: Fingerprint, right: Fingerprint) -> Bool {
    left.value < right.value
  }
}
