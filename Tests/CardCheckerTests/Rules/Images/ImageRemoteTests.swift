import Testing

@testable import CardChecker

@Suite struct ImageRemoteTests {
  @Test func imagesOfTheWeb() {
    let answer = """
      1️⃣![A](https://example.org/a.png)

      2️⃣[![B](https://img.shields.io/b.svg)](https://example.org)

      3️⃣<img src="//example.org/c.png" alt="C"> and
      4️⃣![D](data:image/png;base64,AAAA)
      """
    expectFindings(ImageRemote.self, FilledCard(revision: 1).answering("Risks", answer).markdown)
  }

  @Test func silent() {
    expectFindings(ImageRemote.self, "# Free\n\n![A](https://example.org/a.png)\n")
    expectFindings(
      ImageRemote.self,
      FilledCard(revision: 4).answering("Risks", "![A](a.png) [B](https://example.org/b.png) ![C](cid:c)").markdown)
  }

  @Test func dataIsCutShort() throws {
    let data = "data:image/png;base64," + String(repeating: "A", count: 10_000)
    let text = FilledCard(revision: 4).answering("Risks", "![A chart of risks](\(data))").markdown
    let finding = try #require(assess(text).findings(of: ImageRemote.self).first)
    #expect(try #require(finding.key).count < 300)
  }
}
