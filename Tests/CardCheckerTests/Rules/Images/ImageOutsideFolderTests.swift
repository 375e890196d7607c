import Testing

@testable import CardChecker

@Suite struct ImageOutsideFolderTests {
  @Test func imagesElsewhereInTheTree() {
    expectFindings(
      ImageOutsideFolder.self, card("1️⃣![A chart](chart.png)\n\n2️⃣![A chart](/pics/chart.png)\n"), facts: .none)
    expectFindings(ImageOutsideFolder.self, card("1️⃣![A](chart.png)\n"), facts: .tree("docs/chart.png"))
  }

  @Test func silent() {
    expectFindings(
      ImageOutsideFolder.self,
      card("![A](./model_card_images/a.png) ![A](/docs/model_card_images/b/c.png) ![A](https://example.org/d.png)"))
    expectFindings(ImageOutsideFolder.self, card("![A](gone.png)"), facts: .tree("a.md"))
    expectFindings(ImageOutsideFolder.self, "# Free\n\n![A](chart.png)\n")
  }

  @Test func templateWithItsOwnFolder() throws {
    let template = try Template(name: "ours", markdown: "# A\n<!-- ![Say what](pics/c.png) -->\n## Data\n...\n")
    expectFindings(ImageOutsideFolder.self, "## Data\n![A](pics/a.png)\n1️⃣![A](a.png)\n", templates: [template])
    let other = try Template(name: "ours", markdown: "# A\n<!-- ![Say what](c.png) -->\n## Data\n...\n")
    expectFindings(ImageOutsideFolder.self, "## Data\n![A](pics/a.png)\n", templates: [other])
  }

  private func card(_ answer: String) -> String {
    FilledCard(revision: 4).answering("Risks", answer).markdown
  }
}
