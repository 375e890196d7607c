/// A Markdown text, cut by its headings.
struct MarkdownSections {
  private let lines: [String]

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The headings as they stand, marks and all; lines of code are none.
  var headings: [String] {
    lines.indices.filter { isHeading($0) }.map { lines[$0] }
  }

  /// The text without a section and what stands below it.
  func cutting(_ heading: String) throws -> String {
    let range = try range(of: heading)
    return joined(lines[..<range.lowerBound] + lines[range.upperBound...])
  }

  /// The text with a placeholder in place of all that stands below a heading.
  func emptying(_ heading: String) throws -> String {
    let range = try range(of: heading)
    return joined(lines[...range.lowerBound] + ["", "...", ""] + lines[range.upperBound...])
  }

  /// The text with a section before another one.
  func moving(_ heading: String, before next: String) throws -> String {
    let range = try range(of: heading)
    var rest = Array(lines[..<range.lowerBound] + lines[range.upperBound...])
    guard let place = rest.firstIndex(of: next) else { throw MutationError(description: "there is no \(next)") }
    rest.insert(contentsOf: lines[range], at: place)
    return joined(rest)
  }

  /// The lines of a section, counted from 1.
  func lineNumbers(of heading: String) throws -> Range<Int> {
    let range = try range(of: heading)
    return (range.lowerBound + 1)..<(range.upperBound + 1)
  }

  private func range(of heading: String) throws -> Range<Int> {
    guard let start = lines.firstIndex(of: heading) else {
      throw MutationError(description: "there is no heading \(heading)")
    }
    let level = heading.prefix { $0 == "#" }.count
    let end = lines[(start + 1)...].indices.first { isHeading($0) && lines[$0].prefix { $0 == "#" }.count <= level }
    return start..<(end ?? lines.endIndex)
  }

  private func isHeading(_ index: Int) -> Bool {
    lines[index].hasPrefix("#") && lines[..<index].count { $0.hasPrefix("```") } % 2 == 0
  }

  private func joined(_ lines: some Sequence<String>) -> String {
    lines.joined(separator: "\n")
  }
}
