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
    let names = Template.modelCards[3].headings
    let text = names.prefix(8).map { String(repeating: "#", count: $0.level) + " \($0.name)\n" }.joined(separator: "\n")
    #expect(assess(text).format == .template)
    let fewer = names.prefix(6).map { String(repeating: "#", count: $0.level) + " \($0.name)\n" }.joined(
      separator: "\n")
    #expect(assess(fewer).format == .freeform)
  }

  @Test func laterFormatOfEqualOnesCounts() {
    let text = "## Model Details\n\nA model.\n\n## Training Data\n\nImages.\n"
    let first = try! Template(name: "first", markdown: "## Model Details\n...\n## Training Data\n...\n")
    #expect(assess(text, templates: Template.builtIn + [first]).template?.name == "first")
  }

  /// What a reader says of real cards.
  @Test(
    .enabled(if: SharedFolder.isThere, Comment(rawValue: SharedFolder.absence)),
    arguments: SharedFolder.paths(in: "corpus"))
  func formatsOfRealCards(path: String) throws {
    let assessment = assess(try SharedFolder.text(path))
    let name = path.split(separator: "/").last ?? ""
    switch name {
    case "05.MODEL_CARD.md" where path.contains("fairseq"), "06.examples__mms__MODEL_CARD.md":
      #expect(assessment.format == .huggingface)
    case _ where path.contains("fairseq"):
      #expect(assessment.format == .mitchell)
    default:
      #expect(assessment.format == .freeform)
      let justified = [TargetPlaceholder.description.id, InsecureHttp.description.id]
      #expect(
        assessment.findings.map(\.rule).filter { !justified.contains($0) } == ["structure/template-unrecognised"])
    }
  }
}
