/// What `[a-z_]` and `[!0-9]` mean in a glob.
struct ByteSet: Hashable, Sendable {
  private var ranges: [ClosedRange<UInt8>] = []
  private var isNegated = false

  /// The set whose text begins at `start`, after the `[`, and the index of its `]`; nil where it is not closed.
  static func parse(_ text: [UInt8], from start: Int) -> (set: ByteSet, end: Int)? {
    var set = ByteSet()
    var index = start
    if index < text.count, text[index] == UInt8(ascii: "!") || text[index] == UInt8(ascii: "^") {
      set.isNegated = true
      index += 1
    }
    let first = index
    while index < text.count {
      // A `]` that comes first stands for itself.
      if text[index] == UInt8(ascii: "]"), index > first { return (set, index) }
      let high = index + 2 < text.count && text[index + 1] == UInt8(ascii: "-") && text[index + 2] != UInt8(ascii: "]")
      let low = text[index]
      let top = high ? text[index + 2] : low
      if low <= top { set.ranges.append(low...top) }
      index += high ? 3 : 1
    }
    return nil
  }

  func contains(_ byte: UInt8, ignoringCase: Bool) -> Bool {
    let isListed = ranges.contains { range in
      range.contains(byte)
        || (ignoringCase && (range.contains(byte.asciiLowercased) || range.contains(byte.asciiUppercased)))
    }
    return isListed != isNegated
  }
}
