/// Percent-encoding (RFC 3986, §2.1).
public enum PercentEncoding {
  /// The UTF-8 of `text`, encoded in the same way.
  public static func encoded(_ text: String, keeping extra: String = "") -> String {
    encoded(text.utf8, keeping: extra)
  }

  /// The text with every byte encoded but letters, digits, `-`, `.`, `_`, `~` (RFC 3986, §2.3), and those of `extra`.
  public static func encoded(_ text: some Sequence<UInt8>, keeping extra: String = "") -> String {
    var encoded = ""
    for byte in text {
      if isUnreserved(byte) || extra.utf8.contains(byte) {
        encoded.unicodeScalars.append(UnicodeScalar(byte))
      } else {
        encoded += self.encoded(byte)
      }
    }
    return encoded
  }

  static func encoded(_ byte: UInt8) -> String {
    "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"):
      true
    default: false
    }
  }
}
