/// Takes sections out of a Markdown text, by its headings.
struct SectionCutter {
  private let lines: [Substring]

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The lines of each heading of level 2 and deeper with what stands under it.
  var sections: [Range<Int>] {
    lines.indices.compactMap { start in
      let level = level(of: lines[start])
      guard level >= 2 else { return nil }
      let end = lines[(start + 1)...].firstIndex { (1...level).contains(self.level(of: $0)) } ?? lines.count
      return start..<end
    }
  }

  func removing(_ section: Range<Int>) -> String {
    (lines[..<section.lowerBound] + lines[section.upperBound...]).joined(separator: "\n")
  }

  /// The text with `...` in place of what stands between a heading and the next one.
  func emptying(_ heading: String) -> String {
    guard let start = lines.firstIndex(where: { level(of: $0) >= 2 && $0.drop { $0 == "#" } == " " + heading }) else {
      return ""
    }
    let end = lines[(start + 1)...].firstIndex { level(of: $0) > 0 } ?? lines.count
    return (lines[...start] + ["", "...", ""] + lines[end...]).joined(separator: "\n")
  }

  private func level(of line: Substring) -> Int {
    let marks = line.prefix { $0 == "#" }.count
    return line.dropFirst(marks).first == " " ? marks : 0
  }
}
