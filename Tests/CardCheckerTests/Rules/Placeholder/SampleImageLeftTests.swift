import Testing

@testable import CardChecker

@Suite struct SampleImageLeftTests {
  @Test func sampleFiles() {
    expectFindings(
      SampleImageLeft.self,
      """
      # Card

      1️⃣![A chart](./images/your_image.png)

      Text 2️⃣![A chart](placeholder.png?raw=true) and
      3️⃣![A chart][chart].

      4️⃣<img alt="A chart" src="images/Your_Image.PNG">

      [chart]: images/placeholder.png
      """)
  }

  @Test func sampleTextOfTheTemplate() throws {
    let template = try Template(name: "ours", markdown: "# A\n<!-- ![Say what it shows](b/c.png) -->\n## Data\n...\n")
    expectFindings(SampleImageLeft.self, "## Data\n1️⃣![Say *what* it shows](d.png)\n", templates: [template])
    expectFindings(SampleImageLeft.self, "## Data\n1️⃣![Cells](x/c.png)\n", templates: [template])
  }

  @Test func silent() {
    expectFindings(
      SampleImageLeft.self,
      """
      # Card

      ![A chart](images/chart.png) ![](my_placeholder.png) `![A](placeholder.png)` <!-- ![A](your_image.png) -->
      [A link](placeholder.png) and placeholder.png.
      """)
  }

  @Test(.enabled(if: SharedFolder.isThere, Comment(rawValue: SharedFolder.absence)))
  func sampleTextOfThePublishersTemplate() throws {
    let line = try #require(
      try SharedFolder.text("format/template-4.md").split(separator: "\n").first { $0.hasPrefix("![") })
    expectFindings(SampleImageLeft.self, "# Card\n\n1️⃣\(line.replacing("your_image", with: "chart"))\n")
  }
}
