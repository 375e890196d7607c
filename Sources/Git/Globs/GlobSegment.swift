/// One segment of a glob.
struct GlobSegment: Hashable, Sendable {
  private enum Token: Hashable, Sendable {
    case byte(UInt8)
    case anyByte
    case anyRun
    case set(ByteBitmap)
    /// What no name matches, since it was not written to its end.
    case nothing
  }

  /// Whether this is `**`, or more stars than that.
  let crossesFolders: Bool
  private let tokens: [Token]
  private let ignoringCase: Bool

  init(_ text: some Collection<UInt8>, ignoringCase: Bool) {
    crossesFolders = text.count > 1 && text.allSatisfy { $0 == UInt8(ascii: "*") }
    tokens = Self.tokens(Array(text), ignoringCase: ignoringCase)
    self.ignoringCase = ignoringCase
  }

  /// The bytes with which a matching name may begin.
  var firstBytes: ByteBitmap { Self.bitmap(tokens.first) }

  /// The bytes with which a matching name may end.
  var lastBytes: ByteBitmap { Self.bitmap(tokens.last) }

  private static func bitmap(_ token: Token?) -> ByteBitmap {
    guard case .byte(let byte) = token else { return .all }
    var bitmap = ByteBitmap()
    bitmap.insertFolded(byte)
    return bitmap
  }

  /// Linear in practice: on a mismatch, only the last `*` is asked to take one byte more.
  func matches(_ name: UnsafeRawBufferPointer) -> Bool {
    var token = 0
    var index = 0
    var retry: (token: Int, index: Int)?
    while index < name.count {
      if token < tokens.count, case .anyRun = tokens[token] {
        token += 1
        retry = (token, index)
      } else if token < tokens.count, accepts(tokens[token], name[index]) {
        token += 1
        index += 1
      } else if let last = retry {
        retry = (last.token, last.index + 1)
        token = last.token
        index = last.index + 1
      } else {
        return false
      }
    }
    return tokens[token...].allSatisfy { $0 == .anyRun }
  }

  private func accepts(_ token: Token, _ byte: UInt8) -> Bool {
    switch token {
    case .byte(let expected): expected == (ignoringCase ? byte.asciiLowercased : byte)
    case .anyByte: true
    case .anyRun, .nothing: false
    case .set(let set): set.contains(byte)
    }
  }

  private static func tokens(_ text: [UInt8], ignoringCase: Bool) -> [Token] {
    var tokens: [Token] = []
    var index = 0
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: "*"):
        if tokens.last != .anyRun { tokens.append(.anyRun) }
      case UInt8(ascii: "?"):
        tokens.append(.anyByte)
      case UInt8(ascii: "["):
        guard let (set, end) = ByteSetParser.parse(text, from: index + 1, ignoringCase: ignoringCase) else {
          return [.nothing]
        }
        tokens.append(.set(set))
        index = end
      default:
        if text[index] == UInt8(ascii: "\\") { index += 1 }
        guard index < text.count else { return [.nothing] }
        tokens.append(.byte(ignoringCase ? text[index].asciiLowercased : text[index]))
      }
      index += 1
    }
    return tokens
  }
}
