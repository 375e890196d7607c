/// A path in a repository's tree: bytes, with `/` between its components.
///
/// Git paths have no encoding, so two paths are equal only where their bytes are.
///
/// ```swift
/// let card = RepositoryPath("docs/model_card.md")
/// card.folder?.description            // "docs"
/// card.resolving("../train.py")       // "train.py"
/// ```
public struct RepositoryPath: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The path as it stands in the tree.
  public let bytes: [UInt8]

  /// Makes a path from the bytes of a tree.
  public init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Makes a path from text, in UTF-8.
  public init(_ text: String) {
    self.init(bytes: Array(text.utf8))
  }

  /// The folder that holds this path; nil at the root.
  public var folder: RepositoryPath? {
    bytes.lastIndex(of: ASCII.slash).map { RepositoryPath(bytes: Array(bytes[..<$0])) }
  }

  /// The last component.
  public var name: [UInt8] {
    bytes.lastIndex(of: ASCII.slash).map { Array(bytes[($0 + 1)...]) } ?? bytes
  }

  /// Reads what `description` shows.
  public init(shown text: String) {
    self.init(bytes: PercentEncoding.decoded(text.utf8))
  }

  /// The path as text, which leads back to this path and to no other.
  ///
  /// A path that is not UTF-8 is percent-encoded. In others, only a percent sign is that two hexadecimal digits follow.
  public var description: String {
    guard let text = String(validating: bytes, as: UTF8.self) else { return percentEncoded }
    return bytes.contains(ASCII.percent) ? unmistakable : text
  }

  // All bytes at once: a sequence is hashed byte by byte.
  public func hash(into hasher: inout Hasher) {
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
  }

  /// Orders paths by their bytes, as git orders names.
  public static func < (left: RepositoryPath, right: RepositoryPath) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }

  private var unmistakable: String {
    bytes.indices.flatMap { isLikeEncoded(at: $0) ? Array("%25".utf8) : [bytes[$0]] }.string
  }

  private func isLikeEncoded(at index: Int) -> Bool {
    let digits = bytes[(index + 1)...].prefix(2)
    return bytes[index] == ASCII.percent && digits.count == 2
      && digits.allSatisfy { $0.isDigit || (0x61...0x66).contains($0.lowercased) }
  }

  private var percentEncoded: String {
    var text = ""
    for byte in bytes {
      if byte > 0x20, byte < 0x7F, byte != ASCII.percent {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        text += "%" + Hexadecimal.text([byte]).uppercased()
      }
    }
    return text
  }
}

extension RepositoryPath: Codable {
  /// Reads the path as it is shown.
  public init(from decoder: any Decoder) throws {
    self.init(shown: try decoder.singleValueContainer().decode(String.self))
  }

  /// Writes the path as it is shown.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension RepositoryPath {
  /// The path that `reference`, as a text beside this path writes it, leads to.
  ///
  /// A leading `/` means the repository's root. Returns nil for what is empty or leads out of the tree.
  public func resolving(_ reference: String) -> RepositoryPath? {
    resolving(Array(reference.utf8)[...])
  }

  func resolving(_ reference: ArraySlice<UInt8>) -> RepositoryPath? {
    guard let first = reference.first else { return nil }
    let isAbsolute = first == ASCII.slash
    var components: [ArraySlice<UInt8>] = []
    if !isAbsolute, let folder { components = folder.bytes.split(separator: ASCII.slash) }
    for component in reference.split(separator: ASCII.slash) {
      if component.elementsEqual([ASCII.dot]) { continue }
      if component.elementsEqual([ASCII.dot, ASCII.dot]) {
        guard components.popLast() != nil else { return nil }
      } else {
        components.append(component)
      }
    }
    return components.isEmpty ? nil : RepositoryPath(bytes: Array(components.joined(separator: [ASCII.slash])))
  }
}
