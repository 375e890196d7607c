@testable import CardChecker

/// All ways to take one thing away from a card: a file, a section, what a section says, a key of the metadata.
struct Reductions {
  /// A tree with less in it.
  struct Reduction {
    let change: String
    let tree: CardTree
    /// What is gone: a file, or of it some lines or a key.
    let file: String
    var lines: Range<Int>?
    var key: String?

    /// Whether one of the findings stands in what was taken away, so that taking it away mends something.
    func takesAway(_ findings: [Finding]) -> Bool {
      findings.contains { finding in
        guard finding.path == file else { return false }
        if let key { return finding.key?.hasPrefix(key) ?? true }
        return lines.map { $0.overlaps(finding.line..<(finding.endLine + 1)) } ?? true
      }
    }
  }

  let trees: [Reduction]

  init(_ tree: CardTree) throws {
    var trees: [Reduction] = []
    for path in tree.files.keys.sorted() where path != tree.card {
      var poorer = tree
      poorer.files[path] = nil
      trees.append(Reduction(change: "without \(path)", tree: poorer, file: path))
      trees += try Reductions.keys(of: path, in: tree)
    }
    self.trees = try trees + Reductions.sections(of: tree)
  }

  private static func keys(of path: String, in tree: CardTree) throws -> [Reduction] {
    guard path.hasSuffix(".yaml") else { return [] }
    let keys = TopLevelKeys(String(decoding: tree.files[path] ?? [], as: UTF8.self))
    return try keys.names.flatMap { key in
      try [nil, "\"\""].map { value in
        var poorer = tree
        poorer.files[path] = Array(try keys.setting(key, to: value).utf8)
        return Reduction(
          change: "\(path) \(value == nil ? "without" : "with a blank") \(key)", tree: poorer, file: path,
          key: key)
      }
    }
  }

  private static func sections(of tree: CardTree) throws -> [Reduction] {
    let sections = MarkdownSections(tree.text ?? "")
    return try sections.headings.dropFirst().flatMap { heading in
      try [sections.cutting(heading), sections.emptying(heading)].map { text in
        var poorer = tree
        poorer.files[tree.card] = Array(text.utf8)
        return Reduction(
          change: "less of \(heading)", tree: poorer, file: tree.card, lines: try sections.lineNumbers(of: heading))
      }
    }
  }
}
