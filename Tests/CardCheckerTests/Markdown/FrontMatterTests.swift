import Testing

@testable import CardChecker

@Suite struct FrontMatterTests {
  @Test(arguments: [
    ("---\nlicense: mit\n---\n# A\n", true), ("\u{FEFF}---\r\nlicense: mit\r\n---\r\n", true),
    ("---\n# comment\n\n\"license\": mit\n...\n", true), ("---\nlicense: mit\n---", true),
    ("---\nsdk: gradio\n---\n", false), ("---\ntitle: A\ndataset_info:\n  size: 1\n---\n", false),
    ("---\nlayout: page\n---\n", false), ("---\nmodel:\n  sdk: gradio\n---\n", true),
    ("# A\n---\nlicense: mit\n---\n", false), ("---\nlicense: mit\n", false), ("---\n---\n", false),
    ("---\nText of a card.\n\n---\n", false), ("--- license: mit\n---\n", false), ("", false), ("---", false),
  ])
  func marksModelCard(text: String, expected: Bool) {
    #expect(FrontMatter.marksModelCard(Array(text.utf8)) == expected)
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func linesKeepTheirNumbers(end: String) {
    let lines = ["---", "license: mit", "---", "# Card", "", "Text <!-- a", "b --> of", "", "{{ name }}"]
    let assessment = assess("\u{FEFF}" + lines.joined(separator: end))
    #expect(assessment.findings(of: TemplateSyntaxLeft.self).map(\.line) == [9])
    #expect(assessment.facts.licenses == ["mit"])
  }

  @Test func thematicBreaksAreNone() {
    let card = read("---\n\n# Card\n\n---\n\nText.\n")
    #expect(card.sections.map(\.title) == ["Card"])
    #expect(card.sections.map(\.lines) == [3...3])
  }
}
