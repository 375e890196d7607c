import Testing

@testable import CardChecker

@Suite struct ImageInvalidTests {
  @Test(arguments: [
    "", "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n", "<!DOCTYPE html><html></html>",
    "../a.png",
    "<?xml version=\"1.0\"?><!-- svg --><html/>", "{\"checksum\": \"0\"}", "%PDF-1.7", "RIFF\0\0\0\0WAVE",
  ])
  func noImage(text: String) {
    expectFindings(ImageInvalid.self, "\n1️⃣![Loss](a.png)\n", facts: .tree(contents: ["docs/a.png": Array(text.utf8)]))
  }

  @Test(
    arguments: [
      png, [0xFF, 0xD8, 0xFF, 0xE0], Array("GIF89a".utf8), Array("RIFF\0\0\0\0WEBPVP8 ".utf8), [0x42, 0x4D, 0x00],
      Array("\0\0\0\u{1C}ftypavif".utf8), Array("\0\0\0\u{18}ftypheic".utf8), [0x49, 0x49, 0x2A, 0x00],
      [0x4D, 0x4D, 0x00, 0x2A], [0x00, 0x00, 0x01, 0x00], Array("<svg xmlns='http://www.w3.org/2000/svg'/>".utf8),
      Array("\u{FEFF}<?xml version='1.0'?>\n<!DOCTYPE svg [<!ENTITY a 'b>'>]>\n<!-- <a> --><svg:svg>".utf8),
    ] as [[UInt8]])
  func image(bytes: [UInt8]) {
    expectFindings(ImageInvalid.self, "![Loss](a.png)\n", facts: .tree(contents: ["docs/a.png": bytes]))
  }

  @Test func whatIsNotKnown() {
    let path = RepositoryPath("docs/a.svg")
    for content in [
      FileContent(size: 90_000_000, start: nil), FileContent(size: 9_000, start: Array("<!-- a long comment".utf8)),
    ] {
      expectFindings(
        ImageInvalid.self, "![Loss](a.svg)\n", facts: CardFacts(entries: [path: .file], contents: [path: content]))
    }
    expectFindings(
      ImageInvalid.self, "1️⃣![Loss](a.svg)\n",
      facts: CardFacts(entries: [path: .file], contents: [path: FileContent(size: 0, start: nil)]))
    expectFindings(ImageInvalid.self, "![Loss](a.svg)\n", facts: .tree("docs/a.svg"))
    expectFindings(ImageInvalid.self, "[Loss](a.png)\n", facts: .tree(contents: ["docs/a.png": []]))
  }

  @Test func namesTheFault() throws {
    let facts = CardFacts.tree(contents: ["docs/a.png": []])
    let finding = try #require(assess("![Loss](a.png)", facts: facts).findings(of: ImageInvalid.self).first)
    #expect(finding.detail == "is empty")
    #expect(finding.key == "a.png")
  }
}
