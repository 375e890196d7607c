/// A key that stands twice in one block mapping, which makes the parser refuse the whole document.
struct YAMLRepeatedKey {
  let name: String
  /// The line and the column of its first occurrence, from 1.
  let line: Int
  let column: Int

  /// The key that a renamed one was; nil where a key was not renamed.
  static func name(of key: String) -> String? {
    guard key.utf8.first == mark.utf8.first, key.hasPrefix(mark) else { return nil }
    let rest = key.dropFirst().drop { $0 != "\u{E000}" }
    return rest.isEmpty ? nil : String(rest.dropFirst())
  }

  /// The text with other names in place of all occurrences but the first; nil where none is found, as in `{a: 1, a: 2}`.
  func renamed(in text: String, round: Int) -> String? {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard line <= lines.count else { return nil }
    var count = 0
    for index in line..<lines.count {
      let bytes = Array(lines[index].utf8)
      let start = bytes.endIndex(from: 0) { $0 == ASCII.space }
      if start == bytes.count || bytes[start] == ASCII.hash { continue }
      if start < column - 1 { break }
      guard start == column - 1, let key = keyRange(in: bytes, from: start) else { continue }
      count += 1
      let unique = "\(YAMLRepeatedKey.mark)\(round).\(count)\(YAMLRepeatedKey.mark)"
      lines[index] = bytes[..<key.lowerBound].string + unique + bytes[key.lowerBound...].string
    }
    return count == 0 ? nil : lines.joined(separator: "\n")
  }

  /// A character for private use, which no key begins with.
  private static let mark = "\u{E000}"

  /// Where the key stands, without quotes, if a colon follows.
  private func keyRange(in line: [UInt8], from start: Int) -> Range<Int>? {
    let isQuoted = line[start] == ASCII.quote || line[start] == ASCII.apostrophe
    let first = isQuoted ? start + 1 : start
    let end = first + name.utf8.count
    guard end < line.count, line[first...].starts(with: name.utf8), !isQuoted || line[end] == line[start] else {
      return nil
    }
    let colon = line.endIndex(from: isQuoted ? end + 1 : end) { $0 == ASCII.space || $0 == ASCII.tab }
    guard colon < line.count, line[colon] == ASCII.colon else { return nil }
    return colon + 1 == line.count || line[colon + 1].isWhitespace ? first..<end : nil
  }
}
