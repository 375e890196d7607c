/// A short name for a text: the first 16 hexadecimal digits of its SHA-256 digest.
///
/// The same sentence or finding has the same fingerprint wherever and whenever it is met.
public struct Fingerprint: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// 16 lower-case hexadecimal digits.
  public let hexadecimal: String

  /// Takes the fingerprint of some bytes.
  public init(of content: some Sequence<UInt8>) {
    hexadecimal = Hexadecimal.text(SHA256Digest(of: content).bytes.prefix(8))
  }

  /// Takes the fingerprint of several parts; where one ends and the next begins makes a difference.
  public init(of parts: [String]) {
    self.init(of: Array(parts.map { Array($0.utf8) }.joined(separator: [0])))
  }

  /// Reads 16 hexadecimal digits; nil where the text is anything else.
  public init?(hexadecimal text: String) {
    let isHexadecimal = text.utf8.allSatisfy { $0.isDigit || ($0 >= 0x61 && $0 <= 0x66) }
    guard text.utf8.count == 16, isHexadecimal else { return nil }
    hexadecimal = text
  }

  /// The digits.
  public var description: String { hexadecimal }

  /// Orders fingerprints by their digits.
  public static func < (left: Fingerprint, right: Fingerprint) -> Bool {
    left.hexadecimal < right.hexadecimal
  }
}
