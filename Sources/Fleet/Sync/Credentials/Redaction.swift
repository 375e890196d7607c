import Records

/// Takes secrets out of what git says.
struct Redaction: Sendable {
  private let secrets: [[UInt8]]

  /// - Parameter secrets: what must not be seen; each is looked for as it is, and as it stands in an address.
  init(_ secrets: [[UInt8]] = []) {
    let spellings = secrets.flatMap { [$0, Array(PercentEncoding.encoded($0).utf8)] }
    self.secrets = Set(spellings).filter { !$0.isEmpty }.sorted { $0.count > $1.count }
  }

  /// The text without secrets, and without whoever stands before the host of an address.
  func redacted(_ text: some Sequence<UInt8>) -> String {
    let bytes = secrets.reduce(Array(text)) { Self.replace($1, in: $0) }
    return String(decoding: Self.withoutUsers(bytes), as: UTF8.self)
  }

  private static let mask = Array("***".utf8)

  private static func replace(_ secret: [UInt8], in text: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    var index = 0
    while index < text.count {
      if text[index] == secret[0], text[index...].starts(with: secret) {
        output += mask
        index += secret.count
      } else {
        output.append(text[index])
        index += 1
      }
    }
    return output
  }

  // An address without a user is left as it is; in one that is malformed, all up to the last `@` may be a password.
  private static func withoutUsers(_ text: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    var rest = text[...]
    while let start = firstAuthority(in: rest) {
      output += rest[..<start]
      let word = rest[start...].prefix { $0 > UInt8(ascii: " ") && $0 != UInt8(ascii: "'") && $0 != UInt8(ascii: "\"") }
      if let at = word.lastIndex(of: UInt8(ascii: "@")) {
        output += mask
        rest = rest[at...]
      } else {
        rest = rest[start...]
      }
      let next = rest.startIndex + 1
      guard next <= rest.endIndex else { break }
      output += rest[..<next]
      rest = rest[next...]
    }
    return output + rest
  }

  // The place behind the next `://`.
  private static func firstAuthority(in text: ArraySlice<UInt8>) -> Int? {
    var index = text.startIndex
    while index + 2 < text.endIndex {
      if text[index] == UInt8(ascii: ":"), text[index + 1] == UInt8(ascii: "/"), text[index + 2] == UInt8(ascii: "/") {
        return index + 3
      }
      index += 1
    }
    return nil
  }
}
