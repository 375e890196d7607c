/// What a ref's file says: an object, or another ref.
public enum Reference: Hashable, Sendable {
  case direct(ObjectID)
  case symbolic(RefName)

  init?(_ text: [UInt8]) {
    let isBlank = { (byte: UInt8) in
      byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
        || byte == UInt8(ascii: " ")
    }
    let line = text.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    if line.starts(with: "ref:".utf8) {
      let name = line.dropFirst(4).drop(while: isBlank)
        .reversed().drop(while: isBlank).reversed()
      guard RefName.isSafe(name) else { return nil }
      self = .symbolic(RefName(bytes: name))
    } else if let id = ObjectID(hex: line.prefix(40)), line.dropFirst(40).allSatisfy(isBlank) {
      self = .direct(id)
    } else {
      return nil
    }
  }
}
