import Testing

@testable import CardChecker

@Suite struct FormatTests {
  @Test(arguments: zip(1...4, ["1", "2-3", "2-3", "4"]))
  func tellsRevisionsByStructure(revision: Int, name: String) {
    let assessment = assess(FilledCard(revision: revision).markdown)
    #expect(assessment.template == TemplateReference(name: "model-card", revision: name, matched: 1))
  }

  @Test func revisionHoldsWhenASectionIsOutOfPlace() {
    let text = FilledCard(revision: 4).markdown.replacing("### Model Card Authors", with: "## Model Card Authors")
    #expect(assess(text).template?.revision == "4")
  }

  @Test func eightHeadingsOfTwentyThreeMakeATemplateCard() {
    let names = Template.builtIn[3].headings
    let text = names.prefix(8).map { String(repeating: "#", count: $0.level) + " \($0.name)\n" }.joined(separator: "\n")
    #expect(assess(text).format == .template)
    let fewer = names.prefix(6).map { String(repeating: "#", count: $0.level) + " \($0.name)\n" }.joined(
      separator: "\n")
    #expect(assess(fewer).format == .freeform)
  }

  @Test func otherFormatsAreFreeform() {
    let assessment = assess(
      """
      # Model Card for Tiny
      ## Model Details
      ### Model Description
      - **License:** MIT
      ## Uses
      ### Direct Use
      Fill in masks.
      ### Out-of-Scope Use
      Anything else.
      ## Bias, Risks, and Limitations
      ### Recommendations
      ## Training Details
      ### Training Data
      Web pages.
      ### Training Procedure
      #### Training Hyperparameters
      #### Speeds, Sizes, Times
      ## Evaluation
      ### Testing Data, Factors & Metrics
      #### Metrics
      ### Results
      ## Citation
      ## Model Card Authors
      """)
    #expect(assessment.format == .freeform)
    #expect(assessment.completeness == nil)
    #expect(assessment.slots.isEmpty)
    #expect(assessment.findings.map(\.rule) == ["structure/template-unrecognised"])
  }

  @Test(
    .enabled(if: SharedFolder.isThere, Comment(rawValue: SharedFolder.absence)),
    arguments: SharedFolder.paths(in: "corpus"))
  func realCardsOfOtherMakersRaiseNoAlarm(path: String) throws {
    let assessment = assess(try SharedFolder.text(path))
    #expect(assessment.format == .freeform)
    let justified = [TargetPlaceholder.description.id, InsecureHttp.description.id]
    #expect(
      assessment.findings.map(\.rule).filter { !justified.contains($0) } == ["structure/template-unrecognised"])
  }
}
