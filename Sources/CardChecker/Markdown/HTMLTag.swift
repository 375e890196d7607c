/// A tag of HTML, from `<` to `>`.
struct HTMLTag {
  private let tag: ArraySlice<UInt8>
  private let attributesStart: Int
  /// The name in lower case, without the slash of an end tag.
  let name: String
  /// Whether it ends an element.
  let isEnd: Bool

  init(_ tag: ArraySlice<UInt8>) {
    isEnd = tag.count > 1 && tag[tag.startIndex + 1] == ASCII.slash
    let start = min(tag.startIndex + (isEnd ? 2 : 1), tag.endIndex)
    attributesStart = tag.endIndex(from: start) { $0.isAlphanumeric || $0 == ASCII.hyphen }
    name = tag[start..<attributesStart].map(\.lowercased).string
    self.tag = tag.last == ASCII.greater ? tag.dropLast() : tag
  }

  /// The level of a heading's tag.
  var headingLevel: Int? {
    guard name.utf8.count == 2, name.utf8.first == UInt8(ascii: "h"), let digit = name.utf8.last else { return nil }
    return (0x31...0x36).contains(digit) ? Int(digit) - 0x30 : nil
  }

  /// The value of an attribute, its character references resolved: empty where none is given, nil where the tag lacks
  /// the attribute.
  subscript(name: StaticString) -> [UInt8]? {
    var index = attributesStart
    while let attribute = attribute(from: index) {
      if attribute.name.count == name.utf8CodeUnitCount, tag.hasWord(name, at: attribute.name.lowerBound) {
        return HTMLReferences.resolved(tag[attribute.value])
      }
      index = attribute.end
    }
    return nil
  }

  private func attribute(from start: Int) -> (name: Range<Int>, value: Range<Int>, end: Int)? {
    let begin = tag.endIndex(from: start) { $0.isWhitespace || $0 == ASCII.slash }
    guard begin < tag.endIndex else { return nil }
    let end = tag.endIndex(from: begin + 1) { !$0.isWhitespace && $0 != ASCII.equals && $0 != ASCII.slash }
    let equals = tag.endIndex(from: end) { $0.isWhitespace }
    guard equals < tag.endIndex, tag[equals] == ASCII.equals else { return (begin..<end, end..<end, end) }
    let value = tag.endIndex(from: equals + 1) { $0.isWhitespace }
    guard value < tag.endIndex, tag[value] == ASCII.quote || tag[value] == ASCII.apostrophe else {
      let valueEnd = tag.endIndex(from: value) { !$0.isWhitespace }
      return (begin..<end, value..<valueEnd, valueEnd)
    }
    let close = tag.endIndex(from: value + 1) { $0 != tag[value] }
    return (begin..<end, (value + 1)..<close, min(close + 1, tag.endIndex))
  }
}
