import Testing

@testable import CardChecker

@Suite struct PromptLeftTests {
  private let template: Template

  init() throws {
    template = try Template(
      name: "ours", markdown: "## Data\n<!-- [Please say where it is from] [metrics] -->\n...\n\n## Code\n...\n")
  }

  @Test func promptOfTheTemplate() {
    expectFindings(
      PromptLeft.self,
      """
      ## Data

      It is ours. 1️⃣[please say *where*
      it is from]

      - 2️⃣[Metrics]
      """, templates: [template])
  }

  @Test func longPromptInAnyCard() {
    expectFindings(PromptLeft.self, "# Free\n\n1️⃣[Please say where it is from]\n\n[metrics]\n", templates: [template])
  }

  @Test func silent() {
    expectFindings(
      PromptLeft.self,
      """
      ## Data

      [metrics](https://example.org) and `[metrics]` and [Metrics][m] and [where it is from], metrics.

          [metrics]

      <!-- [metrics] -->

      [metrics]: https://example.org
      [m]: https://example.org
      """, templates: [template])
  }

  @Test(.enabled(if: SharedFolder.isThere, Comment(rawValue: SharedFolder.absence)))
  func promptOfThePublishersTemplate() throws {
    let lines = try SharedFolder.text("format/template-4.md").split(separator: "\n")
    let prompts = lines.filter { $0.hasPrefix("[Please") }.map { String($0.prefix { $0 != "]" }) + "]" }
    #expect(prompts.count == 5)
    for prompt in prompts {
      let assessment = assess(FilledCard(revision: 4).answering("Risks", "- Harm\n\n\(prompt)").markdown)
      #expect(assessment.findings(of: PromptLeft.self).map(\.slot) == ["Risks"])
    }
  }
}
