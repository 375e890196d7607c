/// What a heading names, without what authors put around the name.
enum HeadingName {
  /// The heading as it is compared: without a number before it, such as `2.1`, and an anchor after it, such as `{#data}`,
  /// or the template's word that it is optional.
  static func key(of text: [UInt8]) -> TextKey {
    TextKey(withoutOption(withoutAnchor(withoutNumber(text.trimmed))))
  }

  private static func withoutOption(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard text.last == ASCII.closeBracket || text.last == ASCII.closeParenthesis else { return text }
    for mark: StaticString in ["[optional]", "(optional)"] {
      let start = text.endIndex - mark.utf8CodeUnitCount
      if start > text.startIndex, text.hasWord(mark, at: start) { return text[..<start] }
    }
    return text
  }

  /// "3D models" does not begin with a number of its own.
  private static func withoutNumber(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let end = text.endIndex(from: text.startIndex) { $0.isDigit || $0 == ASCII.dot || $0 == ASCII.closeParenthesis }
    guard end > text.startIndex, text[text.startIndex].isDigit, end < text.endIndex, text[end].isWhitespace else {
      return text
    }
    return text[end...].trimmed
  }

  private static func withoutAnchor(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard text.last == ASCII.closeBrace, let open = text.lastIndex(of: ASCII.openBrace), open > text.startIndex,
      text[open + 1] == ASCII.hash
    else { return text }
    return text[..<open]
  }
}
