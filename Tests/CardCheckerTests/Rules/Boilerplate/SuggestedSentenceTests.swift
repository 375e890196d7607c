import Testing

@testable import CardChecker

@Suite struct SuggestedSentenceTests {
  private let template: Template

  init() throws {
    template = try Template.suggesting()
  }

  @Test func amongOthers() {
    expect(
      """
      ## Risks

      Risks may include but are not limited to:

      - Cells lost in the dark
      - 1️⃣**Wrong** outputs.
      """)
  }

  @Test func silent() {
    expect("## Risks\n\n- Wrong outputs of the eye\n- Misuse of the counts by others\n")
    expect("## Risks\n\nWrong outputs.\n")
    expect("## Caveats\n\nCheck the outputs. Wear gloves.\n")
    expect("## Metrics\n\nThe model was measured in many ways. Error per image.\n")
  }

  private func expect(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation) {
    expectFindings(SuggestedSentence.self, marked, templates: [template], sourceLocation: sourceLocation)
  }
}
