import CardChecker

/// The stable name of a repository in reports, such as `czi/transcriptformer`.
public struct RepositoryID: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
  /// Components joined by `/`; what is not a plain character is percent-encoded.
  public let text: String

  /// - Parameter components: names from the outside in; a last one that ends in `.git` loses that.
  public init(components: [String]) {
    self.init(names: components.map { Array($0.utf8) })
  }

  /// - Parameter names: as `components`, in bytes, since names on disk have no encoding.
  public init(names: [[UInt8]]) {
    let ending = Array(".git".utf8)
    var names = names
    if let last = names.last, last.count > ending.count, last.suffix(ending.count).elementsEqual(ending) {
      names[names.count - 1] = last.dropLast(ending.count)
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
  ///
  /// No name may be longer than 255 bytes. What would be is cut, and the digest of the id tells it from others; `=`
  /// stands in no id, so no other name is like it.
  public var folderName: String { folderName(endingWith: "") }

  /// The name of a folder of the repository that ends in a certain way, such as in `.git`.
  public func folderName(endingWith suffix: String) -> String {
    let name = text.split(separator: "/").joined(separator: "%2F")
    let limit = Self.folderNameLimit - suffix.utf8.count
    guard name.utf8.count > limit else { return name + suffix }
    let ending = "=" + SHA256Digest(of: text.utf8).hexadecimal + suffix
    return name.prefix(Self.folderNameLimit - ending.utf8.count) + ending
  }

  private static let folderNameLimit = 255

  public static func < (left: RepositoryID, right: RepositoryID) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }

  // A name that begins with a dot is hidden, or means a folder above.
  private static func encoded(_ name: [UInt8]) -> String {
    let encoded = PercentEncoding.encoded(name, keeping: "+")
    return encoded.hasPrefix(".") ? PercentEncoding.encoded(UInt8(ascii: ".")) + encoded.dropFirst() : encoded
  }
}
