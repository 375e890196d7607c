/// Who wrote a commit.
public struct Signature: Hashable, Sendable {
  public let name: String
  public let email: String

  /// Reads `NAME <EMAIL> SECONDS ZONE`; what is not UTF-8 is replaced, what is missing is empty.
  init(line: some BidirectionalCollection<UInt8>) {
    let open = line.firstIndex(of: UInt8(ascii: "<")) ?? line.endIndex
    name = Self.text(line[..<open])
    guard open < line.endIndex else {
      email = ""
      return
    }
    let rest = line[line.index(after: open)...]
    email = Self.text(rest[..<(rest.firstIndex(of: UInt8(ascii: ">")) ?? rest.endIndex)])
  }

  private static func text(_ bytes: some BidirectionalCollection<UInt8>) -> String {
    let space = UInt8(ascii: " ")
    guard let first = bytes.firstIndex(where: { $0 != space }), let last = bytes.lastIndex(where: { $0 != space })
    else { return "" }
    return String(decoding: bytes[first...last], as: UTF8.self)
  }
}
