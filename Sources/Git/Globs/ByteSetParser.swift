/// Reads what `[a-z_]`, `[!0-9]`, `[\]]` and `[[:alpha:]]` mean in a glob, as git's wildmatch does.
struct ByteSetParser {
  private let text: [UInt8]
  private var index: Int
  private var set = ByteBitmap()
  /// The byte with which a range may begin.
  private var previous: UInt8?

  /// The set whose text begins at `start`, after the `[`, and the index of its `]`; nil where it is not closed or
  /// names a class that there is not, so that nothing matches.
  static func parse(_ text: [UInt8], from start: Int, ignoringCase: Bool) -> (set: ByteBitmap, end: Int)? {
    var parser = ByteSetParser(text: text, index: start)
    let isNegated = start < text.count && "!^".utf8.contains(text[start])
    if isNegated { parser.index += 1 }
    guard parser.readMembers() else { return nil }
    if ignoringCase { parser.set.foldCase() }
    if isNegated { parser.set.invert() }
    return (parser.set, parser.index)
  }

  private init(text: [UInt8], index: Int) {
    self.text = text
    self.index = index
  }

  private mutating func readMembers() -> Bool {
    let first = index
    while index < text.count {
      // A `]` that comes first stands for itself.
      if text[index] == UInt8(ascii: "]"), index > first { return true }
      guard readMember() else { return false }
    }
    return false
  }

  private mutating func readMember() -> Bool {
    switch (text[index], index + 1 < text.count ? text[index + 1] : nil) {
    case (UInt8(ascii: "\\"), let next?): insert(next, length: 2)
    case (UInt8(ascii: "\\"), nil): return false
    case (UInt8(ascii: "-"), let next?) where previous != nil && next != UInt8(ascii: "]"): return readRange()
    case (UInt8(ascii: "["), UInt8(ascii: ":")): return readClass()
    case (let byte, _): insert(byte, length: 1)
    }
    return true
  }

  private mutating func insert(_ byte: UInt8, length: Int) {
    set.insert(byte)
    previous = byte
    index += length
  }

  private mutating func readRange() -> Bool {
    let end = text[index + 1] == UInt8(ascii: "\\") ? index + 2 : index + 1
    guard end < text.count else { return false }
    if let low = previous, low <= text[end] { set.insert(low...text[end]) }
    previous = nil
    index = end + 1
    return true
  }

  private mutating func readClass() -> Bool {
    let start = index + 2
    guard let close = text[start...].firstIndex(of: UInt8(ascii: "]")) else { return false }
    guard close > start, text[close - 1] == UInt8(ascii: ":") else {
      insert(UInt8(ascii: "["), length: 1)
      return true
    }
    guard let members = ByteClass(rawValue: String(decoding: text[start..<(close - 1)], as: UTF8.self)) else {
      return false
    }
    for byte in UInt8.min...UInt8.max where members.contains(byte) { set.insert(byte) }
    previous = nil
    index = close + 1
    return true
  }
}
