import Testing

@testable import CardChecker

/// Texts that take parsers quadratic time or deep recursion; each must simply end.
@Suite struct PathologicalTests {
  static let texts: [(name: String, text: String)] = [
    ("table", table(columns: 3000)),
    ("quotes", repeated(">", 30_000) + repeated("\na", 15_000)),
    ("lazy quotes", repeated("> > > > a\nb\n", 5_000)),
    ("images", repeated("![[]()", 10_000)),
    ("links", repeated("[a](", 16_000)),
    ("open brackets", repeated("[", 60_000)),
    ("footnotes", repeated("[^a]: b\n", 8_000)),
    ("emphasis", repeated("*a **a ", 9_000)),
    ("underscores", repeated("_", 60_000) + "a" + repeated("_", 3_000)),
    ("backticks", stairs(350) { repeated("`", $0) }),
    ("lists", repeated("- ", 30_000)),
    ("indented lists", stairs(500) { _ in "- a" }),
    ("numbered lists", repeated("1. ", 20_000)),
    ("comments", repeated("<!-- ", 12_000)),
    ("closed comments", repeated("a <!-- b --> ", 5_000)),
    ("tags", repeated("<a ", 20_000)),
    ("open quotes", repeated("<a =\"", 12_000)),
    ("quoted signs", "<p>\n" + repeated("<img alt=\">", 5_500)),
    ("attributes", "<img " + repeated("a=b ", 15_000) + ">"),
    ("images of the tree", numbered(3_000) { "![a](b/\($0).png)" }),
    ("links of the tree", "[a](" + repeated("../", 20_000) + "b)"),
    ("link to the page", repeated("[a](#b-1)\n\n# B\n\n", 3_000)),
    ("open headings", repeated("<h1>", 15_000)),
    ("candidates", "<img srcset=\"" + repeated("a, ", 20_000) + "\">"),
    ("percent signs", "[a](" + repeated("%2e%2e/", 8_000) + ")"),
    ("headings", repeated("###### A\n", 7_000)),
    ("rising headings", repeated("# A\n## A\n### A\n", 4_000)),
    ("references", repeated("[a]: b\n", 9_000) + repeated("[a]", 600)),
    ("labels", repeated("**Risks:** a\n", 5_000)),
    ("label paragraphs", repeated("**Risks:** a\n\n", 4_500)),
    ("expressions", numbered(6_000) { "{{ab\($0)}}" }),
    ("braces", repeated("{{", 30_000)),
    ("prompts", numbered(1_900) { "[your \($0)]" }),
    ("delimiter rows", repeated("| a |\n| - | - |\n", 4_000)),
    ("arXiv", repeated("arxiv:2413.12345 ", 3_500)),
    ("sentences", repeated("A. ", 20_000)),
    ("numbers", repeated("1 ", 30_000)),
    ("spaces", repeated(" ", 60_000)),
    ("entities", repeated("&amp;", 12_000)),
    ("paragraph of pipes", repeated("|", 60_000)),
    ("autolinks", repeated("<http://a", 7_000)),
    ("nul", repeated("\0", 60_000)),
    ("front matter", "---\na: " + repeated("[", 60_000) + "\n---\n"),
    ("front matter keys", "---\n" + numbered(6_000) { "a\($0): b" } + "\n---\n"),
  ]

  @Test(arguments: texts.map(\.name))
  func ends(name: String) throws {
    let text = try #require(Self.texts.first { $0.name == name }).text
    for fixture in [text, FilledCard(revision: 4).answering("Risks", text).markdown] {
      let assessment = assess(fixture)
      let lines = fixture.utf8.count { $0 == UInt8(ascii: "\n") } + 1
      #expect(assessment.findings.allSatisfy { 1 <= $0.line && $0.line <= $0.endLine && $0.endLine <= lines })
      #expect(assessment.findings.count < 500)
    }
  }

  @Test(arguments: documents.map(\.name))
  func metadataThatCannotBeReadSaysNothing(name: String) throws {
    let yaml = try #require(Self.documents.first { $0.name == name }).yaml
    let card = read("# Card\n", metadata: yaml)
    #expect(card.metadata.root == nil && card.metadata.failure != nil)
    #expect(assess("# Card\n", metadata: yaml).facts == .none)
  }

  private static let documents: [(name: String, yaml: String)] = [
    ("brackets", "a: " + repeated("[", 5_000)), ("sequences", repeated("- ", 5_000) + "a"),
    ("keys", repeated("? ", 5_000) + "a"), ("references", bomb), ("indentation", stairs(300) { _ in "a:" }),
    ("size", "a: " + repeated("x", 300_000)), ("reference to nothing", "a: *b"), ("no YAML", "a: b: c"),
    ("duplicate key", "a: {b: 1, b: 2}\n"), ("nul", "\0"), ("two documents", "--- a\n--- b\n"),
  ]

  /// Each line refers to the one before nine times.
  private static let bomb: String = (1...9).reduce("b0: &b0 [x, x]\n") { text, number in
    let references = Array(repeating: "*b\(number - 1)", count: 9).joined(separator: ", ")
    return text + "b\(number): &b\(number) [\(references)]\n"
  }

  private static func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  private static func numbered(_ count: Int, _ line: (Int) -> String) -> String {
    (0..<count).map(line).joined(separator: "\n")
  }

  /// Lines that begin one blank further to the right than the one before.
  private static func stairs(_ count: Int, _ line: (Int) -> String) -> String {
    (0..<count).map { repeated(" ", $0) + line($0) + "\n" }.joined()
  }

  private static func table(columns: Int) -> String {
    let head = repeated("|a", columns) + "|\n" + repeated("|-", columns) + "|\n"
    return head + repeated("a\n", columns)
  }
}
