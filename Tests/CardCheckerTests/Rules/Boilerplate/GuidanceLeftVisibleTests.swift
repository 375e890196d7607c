import Testing

@testable import CardChecker

@Suite struct GuidanceLeftVisibleTests {
  private let template: Template

  init() throws {
    template = try Template.suggesting()
  }

  @Test func marks() {
    expect(
      """
      ## Risks
      1️⃣Suggested Text:

      - Cells lost in the dark

      ## Caveats
      2️⃣(optional, include if available) Wear gloves.
      3️⃣"Suggested text: wear gloves"

      ## Metrics

      4️⃣For example:
      "The model was measured in many ways."
      """)
    expect("## Metrics\n\n1️⃣For example:\n\n\"The model was measured in many ways.\"\n")
  }

  @Test func inAnyCard() {
    expectFindings(
      GuidanceLeftVisible.self, "# Free\n\n1️⃣Suggested Text:\n\nA\n\nB 2️⃣(optional, but strongly encouraged)\n")
  }

  @Test func silent() {
    expect(
      """
      ## Metrics
      <!-- Suggested Text: (optional, include if available) -->

      Error per image (optional), for example: the mean. The suggested text: is made by `Suggested Text:`.

      For example:

          Suggested Text:

      For example: the mean of all.
      """)
    expectFindings(GuidanceLeftVisible.self, "# Writer\n\nSuggested text: what the model writes.\n")
  }

  private func expect(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation) {
    expectFindings(GuidanceLeftVisible.self, marked, templates: [template], sourceLocation: sourceLocation)
  }
}
