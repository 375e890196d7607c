import CGit2

/// The SHA-1 name of a git object: twenty bytes, ordered and printed as git does.
///
/// Kept as three words, so that comparing and hashing an id costs no loop.
public struct ObjectID: Sendable {
  /// Bytes in an id.
  public static let byteCount = 20

  private let high: UInt64
  private let middle: UInt64
  private let low: UInt32

  /// Reads the twenty bytes at `bytes`, in the order in which a tree or a pack holds them.
  public init(rawBytes bytes: UnsafeRawPointer) {
    high = UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self))
    middle = UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
    low = UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: 16, as: UInt32.self))
  }

  /// Twenty zero bytes, which name no object.
  static let zero = ObjectID(high: 0, middle: 0, low: 0)

  private init(high: UInt64, middle: UInt64, low: UInt32) {
    (self.high, self.middle, self.low) = (high, middle, low)
  }

  /// The first eight bytes.
  var prefix: UInt64 { high }

  /// Parses forty hexadecimal digits; nil for anything else.
  public init?(hex: some Collection<UInt8>) {
    guard hex.count == Self.byteCount * 2 else { return nil }
    var digits = hex.makeIterator()
    guard let high = Self.number(of: 16, &digits), let middle = Self.number(of: 16, &digits),
      let low = Self.number(of: 8, &digits)
    else { return nil }
    self.init(high: high, middle: middle, low: UInt32(low))
  }

  /// Parses forty hexadecimal digits; nil for anything else.
  public init?(hex: String) {
    self.init(hex: hex.utf8)
  }

  /// Hands the twenty bytes to `body`, in the order in which a tree or a pack holds them.
  public func withRawBytes(_ body: (UnsafeRawBufferPointer) -> Void) {
    withUnsafeBytes(of: rawValue) { body($0) }
  }

  /// The id as libgit2 takes it.
  var rawValue: git_oid {
    var oid = git_oid()
    withUnsafeMutableBytes(of: &oid) { bytes in
      bytes.storeBytes(of: high.bigEndian, as: UInt64.self)
      bytes.storeBytes(of: middle.bigEndian, toByteOffset: 8, as: UInt64.self)
      bytes.storeBytes(of: low.bigEndian, toByteOffset: 16, as: UInt32.self)
    }
    return oid
  }

  @inline(__always)
  private static func number(of count: Int, _ digits: inout some IteratorProtocol<UInt8>) -> UInt64? {
    var number: UInt64 = 0
    for _ in 0..<count {
      guard let digit = digits.next(), let value = hexValue(digit) else { return nil }
      number = number << 4 | UInt64(value)
    }
    return number
  }

  private static func hexValue(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}

extension ObjectID: Hashable {
  // An id is a digest already: its first eight bytes are as good a hash as any.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(high)
  }
}

extension ObjectID: Comparable {
  public static func < (left: ObjectID, right: ObjectID) -> Bool {
    if left.high != right.high { return left.high < right.high }
    if left.middle != right.middle { return left.middle < right.middle }
    return left.low < right.low
  }
}

extension ObjectID: CustomStringConvertible {
  /// Forty lowercase hexadecimal digits.
  public var description: String {
    withUnsafeBytes(of: rawValue) { bytes in
      String(unsafeUninitializedCapacity: Self.byteCount * 2) { digits in
        for (index, byte) in bytes.enumerated() {
          digits[index * 2] = Self.hexDigit(byte >> 4)
          digits[index * 2 + 1] = Self.hexDigit(byte & 15)
        }
        return Self.byteCount * 2
      }
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}

extension ObjectID: Codable {
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let id = ObjectID(hex: text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "\(text) is no object id of forty hex digits"))
    }
    self = id
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
