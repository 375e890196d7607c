import Testing

@testable import CardChecker

@Suite struct ImageMissingTests {
  private let facts = CardFacts.tree(
    "docs/a b.png", "docs/\u{E9}.png", "top.png", "docs/pics/c.svg",
    others: ["docs/link.png": .symlink, "docs/linked": .symlink, "module": .submodule])

  @Test func imagesThatAreNotThere() {
    expectFindings(
      ImageMissing.self,
      """
      # Card

      1️⃣![Loss](gone.png) and
      2️⃣![Loss](A%20b.png), `code
      over lines`
      3️⃣![Loss][loss] and ![Loss](a%20b.png)

      4️⃣<img src="gone.gif" alt="a > b">
      <p>
        5️⃣<img alt="c" src='/docs/top.png'>
        <!-- <img src="hidden.png"> -->
      </p>

      <picture><source srcset="../top.png 2x">
      6️⃣<source srcset="dark.png 1x, ../top.png 2x"><img src="../top.png" alt="d"></picture>

      | 7️⃣![e](e\u{301}.png) |
      | --- |
      | 8️⃣![f](pics) |

      9️⃣![g]()

      [loss]: loss.png "The title"
      """,
      facts: facts)
  }

  @Test func imagesOutsideTheTree() {
    expectFindings(
      ImageMissing.self,
      "1️⃣![Loss](../../loss.png)\n\n2️⃣![Loss](file:///home/me/loss.png)\n\n3️⃣![Loss](C:/loss.png)\n", facts: .none)
  }

  @Test func thumbnailOfTheFrontMatter() throws {
    let text = "---\nlicense: mit\nthumbnail: pics/t.png\n---\n# Card\n"
    let finding = try #require(assess(text, facts: facts).findings(of: ImageMissing.self).first)
    #expect(finding.line == 3 && finding.severity == .warning)
    let form = "---\nthumbnail: url to a picture\n---\n# Card\n"
    #expect(assess(form, facts: facts).findings(of: ImageMissing.self).isEmpty)
  }

  @Test func ownAddressOnTheSite() {
    let metadata = "repository_link: https://github.com/Example/Cells.git\n"
    expectFindings(
      ImageMissing.self,
      """
      1️⃣![Loss](https://github.com/example/cells/blob/main/docs/gone.png?raw=true)

      2️⃣![Loss](https://raw.githubusercontent.com/Example/Cells/refs/heads/main/gone.png)

      ![Loss](https://raw.githubusercontent.com/example/cells/master/top.png)
      ![Loss](https://github.com/example/cells/blob/v1/gone.png)
      ![Loss](https://github.com/example/other/blob/main/gone.png)
      """, metadata: metadata, facts: facts)
  }

  @Test func silent() {
    expectFindings(
      ImageMissing.self,
      """
      # Card

      ![a](a%20b.png?raw=true) ![b](</top.png>) ![c](./pics/../pics/c.svg#dark) ![d](link.png) ![e](\u{E9}.png)
      ![f](linked/away.png) ![g](../module/pics/g.png) ![h](https://example.org/h.png) ![i](data:image/png;base64,AA)
      ![j](//example.org/j.png) ![k](attachment:k.png) `![l](gone.png)` ![m](../../../raw/main/m.png)

      <img src="pics\\c.svg" alt="a"> <img data-src="../top.png" alt="b"> <img srcset="../top.png 1x" alt="c">
      <a href="gone.png">a link</a>
      """, facts: facts)
    expectFindings(ImageMissing.self, "![a](gone.png)", facts: .none)
  }

  @Test func namesTheAddressThePathAndTheSlot() throws {
    let text = FilledCard(revision: 4).answering("Risks", "- One\n\n![Risks by kind](pics\\risks.png)").markdown
    let finding = try #require(assess(text, facts: facts).findings(of: ImageMissing.self).first)
    #expect(finding.key == "pics\\risks.png")
    #expect(finding.slot == "Risks")
    #expect(finding.message.contains("“docs/pics\\risks.png”"))
    #expect(finding.remediation.contains("“/”"))
  }
}
