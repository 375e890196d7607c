/// Square brackets that CommonMark left as they are, since they make no link.
enum Brackets {
  /// The insides of brackets that hold no brackets themselves, outside the ranges given.
  static func insides(of text: [UInt8], outside excluded: [Range<Int>] = []) -> [Range<Int>] {
    var insides: [Range<Int>] = []
    var open: Int?
    var nextExcluded = excluded[...]
    for (index, byte) in text.enumerated() {
      while let first = nextExcluded.first, first.upperBound <= index { nextExcluded = nextExcluded.dropFirst() }
      if let first = nextExcluded.first, first.contains(index) {
        open = nil
      } else if byte == ASCII.openBracket {
        open = index + 1
      } else if byte == ASCII.closeBracket, let start = open {
        insides.append(start..<index)
        open = nil
      }
    }
    return insides
  }
}
