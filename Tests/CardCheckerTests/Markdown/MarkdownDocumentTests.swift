import Testing

@testable import CardChecker

@Suite struct MarkdownDocumentTests {
  @Test func blocksKnowTheirLines() throws {
    let blocks = try blocks(
      "# A *b*\n\nSetext\nhead\n---\n\n- one\n  two\n\n| x | y |\n| - | - |\n| 1 | 2 |\n\n```\ncode\n```\n")
    #expect(blocks.map(\.lines) == [1...1, 3...4, 7...8, 10...10, 12...12, 14...16])
    #expect(
      blocks.map { String(decoding: $0.text, as: UTF8.self) } == [
        "A b", "Setext\nhead", "one\ntwo", "x | y", "1 | 2", "code\n",
      ])
    #expect(blocks.map(\.headingLevel) == [1, 2, nil, nil, nil, nil])
  }

  @Test func commentsAreHiddenAndWhatFollowsThemIsNot() throws {
    let blocks = try blocks("<!-- hidden\n\n# no heading\n--> shown\n\nText <!-- hidden --> more\n")
    #expect(blocks.map { String(decoding: $0.text[...].trimmed, as: UTF8.self) } == ["shown", "Text  more"])
    #expect(blocks.flatMap(\.comments).map(\.line) == [1, 6])
    #expect(blocks[0].line(of: blocks[0].text.count) == 4)
  }

  @Test func headingsInQuotesAndListsAreText() throws {
    #expect(try blocks("> # A\n\n- # B\n").map(\.headingLevel) == [nil, nil])
  }

  @Test func linksAndImagesAreFound() throws {
    let blocks = try blocks("[a](b) ![c *d*](e.png) <img src=f.png alt=''> <a href=\"g\">h</a>\n")
    #expect(blocks[0].links.map { String(decoding: $0.url, as: UTF8.self) } == ["b", "g"])
    #expect(blocks[0].images.map { String(decoding: $0.url, as: UTF8.self) } == ["e.png", "f.png"])
    #expect(blocks[0].images.map { $0.alternative.map { String(decoding: $0, as: UTF8.self) } } == ["c d", ""])
    #expect(String(decoding: blocks[0].text, as: UTF8.self) == "a   h")
  }

  @Test func linesAreRightAfterCodeAndImagesOverSeveralLines() throws {
    let paragraph = try blocks("`a\nb` [c](d)\n![e\nf](g)\n[h](i)\n")[0]
    #expect(paragraph.links.map { paragraph.line(of: $0.text.lowerBound) } == [2, 5])
    #expect(paragraph.images.map { paragraph.line(of: $0.position) } == [3])
    let defined = try blocks("[a]: b\n[c]: d\nText\n[a]\n")[0]
    #expect(defined.lines == 3...4)
    #expect(defined.links.map { defined.line(of: $0.text.lowerBound) } == [4])
  }

  @Test func attributesOfTags() throws {
    let block = try blocks(
      "<img title='alt=\"no\" >' alt = Cells src=\"a.png?b=1&amp;c=&#50;\" data-src='d'><a id=e></a><a href>f</a>\n")[0]
    #expect(block.images.map { String(decoding: $0.url, as: UTF8.self) } == ["a.png?b=1&c=2"])
    #expect(block.images.map { $0.alternative } == [Array("Cells".utf8)])
    #expect(block.links.map(\.url) == [[]])
    #expect(block.parts.anchors == [Array("e".utf8)])
  }

  @Test func labelsNameWhatFollows() {
    let card = read("# A\n\n**One:** 1\n**Two** 2\n\n- x\n- **y**: z\n\n- **Three**\n\nText **four:** 4\n")
    #expect(card.labels.map(\.title) == ["One", "Two", "y", "Three"])
    #expect(card.labels.map(\.line) == [3, 4, 7, 9])
    #expect(card.labels.map(\.isHeading) == [true, false, true, true])
    #expect(
      card.labels[1].body.content.map { String(decoding: $0.text[...].trimmed, as: UTF8.self) } == [
        "2", "x", "y: z", "Three", "Text four: 4",
      ])
    #expect(card.labels[0].body.content.map { String(decoding: $0.text[...].trimmed, as: UTF8.self) } == ["1"])
  }

  private func blocks(_ text: String) throws -> [Block] {
    try MarkdownDocument(Array(text.utf8)).blocks
  }
}
