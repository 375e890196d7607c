/// YAML in the block style, cut by its top-level keys.
struct TopLevelKeys {
  private let lines: [String]

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The names of the keys.
  var names: [String] {
    lines.filter { $0.first?.isLetter ?? false }.compactMap { line in
      line.firstIndex(of: ":").map { String(line[..<$0]) }
    }
  }

  /// The text with another value for a key; nil cuts the key.
  func setting(_ key: String, to value: String?) throws -> String {
    guard let start = lines.firstIndex(where: { $0.hasPrefix(key + ":") }) else {
      throw MutationError(description: "there is no key \(key)")
    }
    let end = lines[(start + 1)...].firstIndex { !$0.hasPrefix(" ") } ?? lines.endIndex
    let line = value.map { ["\(key): \($0)"] } ?? []
    return (lines[..<start] + line + lines[end...]).joined(separator: "\n")
  }
}
