/// YAML between `---` lines at the head of a Markdown file.
public enum FrontMatter {
  /// Whether the text has front matter, and it describes a model rather than a space, a data set or a page.
  ///
  /// The top-level keys `sdk`, `dataset_info` and `layout` tell those.
  public static func marksModelCard(_ text: [UInt8]) -> Bool {
    guard let range = contentRange(of: text) else { return false }
    let others: Set<String> = ["sdk", "dataset_info", "layout"]
    return others.isDisjoint(with: keys(of: text[range]))
  }

  /// Where the YAML stands, without the lines of hyphens; nil where there is no front matter.
  ///
  /// A first line of hyphens alone may be a thematic break, so the YAML must begin with a key, or hold nothing but
  /// comments, which as Markdown would be headings without a blank line between them.
  static func contentRange(of text: [UInt8]) -> Range<Int>? {
    let start = text.starts(with: byteOrderMark) ? byteOrderMark.count : 0
    guard let first = lineRange(in: text, from: start), isFence(text[first]) else { return nil }
    var next = nextLine(in: text, after: first)
    var hasKey = false
    var comments = 0
    while let line = lineRange(in: text, from: next) {
      let content = text[line].trimmed
      if isFence(text[line]) || content.elementsEqual("...".utf8) {
        return hasKey || comments > 1 ? nextLine(in: text, after: first)..<line.lowerBound : nil
      }
      if !hasKey, !content.isEmpty, content.first != ASCII.hash {
        guard key(of: text[line]) != nil else { return nil }
        hasKey = true
      }
      if !hasKey { comments = content.isEmpty ? .min : comments + 1 }
      next = nextLine(in: text, after: line)
    }
    return nil
  }

  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The keys at the left edge.
  private static func keys(of yaml: ArraySlice<UInt8>) -> Set<String> {
    Set(yaml.split { $0 == ASCII.newline || $0 == ASCII.carriageReturn }.compactMap(key(of:)))
  }

  /// The key that a line begins with; nil where there is none at its left edge.
  private static func key(of line: ArraySlice<UInt8>) -> String? {
    guard let colon = line.firstIndex(of: ASCII.colon), let first = line.first else { return nil }
    let isQuoted = first == ASCII.quote || first == ASCII.apostrophe
    guard first.isAlphanumeric || first == ASCII.underscore || isQuoted else { return nil }
    guard colon + 1 == line.endIndex || line[colon + 1].isWhitespace else { return nil }
    return line[..<colon].trimming { $0.isWhitespace || $0 == ASCII.quote || $0 == ASCII.apostrophe }.string
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: "---".utf8) && line.dropFirst(3).allSatisfy(\.isWhitespace)
  }

  /// A line ends with a line feed, a carriage return, or both.
  private static func lineRange(in text: [UInt8], from start: Int) -> Range<Int>? {
    guard start < text.count else { return nil }
    return start..<text.endIndex(from: start) { $0 != ASCII.newline && $0 != ASCII.carriageReturn }
  }

  private static func nextLine(in text: [UInt8], after line: Range<Int>) -> Int {
    let end = line.upperBound
    let isPair = end + 1 < text.count && text[end] == ASCII.carriageReturn && text[end + 1] == ASCII.newline
    return end + (isPair ? 2 : 1)
  }
}
