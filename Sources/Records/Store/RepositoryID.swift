/// The stable name of a repository in reports, such as `czi/transcriptformer`.
public struct RepositoryID: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
  /// Components joined by `/`; what is not a plain character is percent-encoded.
  public let text: String

  /// - Parameter components: names from the outside in; a last one that ends in `.git` loses that.
  public init(components: [String]) {
    var names = components
    if let last = names.last, last.hasSuffix(".git"), last != ".git" {
      names[names.count - 1] = String(last.dropLast(4))
    }
    text = names.map(Self.encoded).joined(separator: "/")
  }

  public init(from decoder: any Decoder) throws {
    text = try decoder.singleValueContainer().decode(String.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }

  public var description: String { text }

  /// The name of the repository's folder: the slashes are encoded, so no repository's folder lies in another's.
  public var folderName: String { text.split(separator: "/").joined(separator: "%2F") }

  public static func < (left: RepositoryID, right: RepositoryID) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }

  private static func encoded(_ name: String) -> String {
    var encoded = ""
    for (index, byte) in name.utf8.enumerated() {
      if isPlain(byte) && !(index == 0 && byte == UInt8(ascii: ".")) {
        encoded.unicodeScalars.append(UnicodeScalar(byte))
      } else {
        encoded += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return encoded
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
      UInt8(ascii: "~"), UInt8(ascii: "+"):
      true
    default: false
    }
  }
}
