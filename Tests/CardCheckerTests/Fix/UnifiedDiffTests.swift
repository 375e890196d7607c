import Testing

@testable import CardChecker

@Suite struct UnifiedDiffTests {
  private func diff(_ text: String, path: String = "a.md", _ edits: [EditedText.Edit]) -> String {
    let old = EditedText(Array(text.utf8))
    var new = old
    new.apply(edits)
    let diff = UnifiedDiff(old: old.lines.map(\.bytes), new: new.lines)
    return String(decoding: diff.bytes(path: RepositoryPath(path)), as: UTF8.self)
  }

  private func edit(_ lines: Range<Int>, _ replacement: String...) -> EditedText.Edit {
    EditedText.Edit(lines: lines, replacement: replacement.map { Array($0.utf8) })
  }

  @Test func showsWhatChangesWithThreeLinesAround() {
    let text = (1...12).map { "\($0)\n" }.joined()
    #expect(
      diff(text, [edit(1..<2, "two"), edit(10..<10, "new")]) == """
        --- a/a.md
        +++ b/a.md
        @@ -1,5 +1,5 @@
         1
        -2
        +two
         3
         4
         5
        @@ -8,5 +8,8 @@
         8
         9
         10
        +
        +new
        +
         11
         12

        """)
  }

  @Test func textWithoutAnEnd() {
    #expect(
      diff("a", [edit(1..<1, "b")]) == """
        --- a/a.md
        +++ b/a.md
        @@ -1,1 +1,3 @@
        -a
        \\ No newline at end of file
        +a
        +
        +b

        """)
    #expect(diff("", [edit(0..<0, "b")]).hasSuffix("@@ -0,0 +1,1 @@\n+b\n"))
  }

  @Test func nothingChanges() {
    #expect(diff("a\n", []).isEmpty)
  }

  @Test(arguments: [
    ("a b.md", "--- a/a b.md\t\n"), ("é.md", "--- a/é.md\n"), ("a\"b", "--- \"a/a\\\"b\"\n"),
    ("a\nb", "--- \"a/a\\012b\"\n"),
  ])
  func namesThatNeedCare(path: String, header: String) {
    #expect(diff("a\n", path: path, [edit(0..<1, "b")]).hasPrefix(header))
  }
}
