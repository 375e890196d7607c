/// The full name of a ref, such as `refs/heads/main`, or `HEAD`: bytes, for git gives names no encoding.
public struct RefName: Hashable, Sendable {
  public let bytes: [UInt8]

  public init(bytes: some Sequence<UInt8>) {
    self.bytes = Array(bytes)
  }

  public static let head: RefName = "HEAD"

  /// Whether the ref is a branch.
  public var isBranch: Bool { bytes.starts(with: "refs/heads/".utf8) }

  /// Whether a file may have this name: it does not lead out of the folder of refs, and git would take it.
  public static func isSafe(_ name: some Collection<UInt8>) -> Bool {
    name.allSatisfy { $0 > UInt8(ascii: " ") && !"*?[\\^~:".utf8.contains($0) } && name.starts(with: "refs/".utf8)
      && !name.contains(0)
      && !name.split(separator: UInt8(ascii: "/")).contains { $0.elementsEqual("..".utf8) }
  }
}

extension RefName: Comparable {
  public static func < (left: RefName, right: RefName) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}

extension RefName: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) {
    self.init(bytes: text.utf8)
  }
}

extension RefName: CustomStringConvertible {
  /// The name for a message; what is not UTF-8 is replaced.
  public var description: String { String(decoding: bytes, as: UTF8.self) }
}
