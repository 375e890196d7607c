import Testing

@testable import CardChecker

@Suite struct BuiltInTemplatesTests {
  @Test(arguments: zip(0..<4, [(18, 13, "1"), (18, 13, "2-3"), (18, 13, "2-3"), (19, 14, "4")]))
  func hasItsSlots(index: Int, expected: (slots: Int, required: Int, revision: String)) {
    let template = Template.modelCards[index]
    #expect(template.slots.count == expected.slots)
    #expect(template.slots.count { $0.isRequired } == expected.required)
    #expect(template.revision == expected.revision)
  }

  @Test func oldestComesFirst() {
    #expect(
      Template.builtIn.map(\.name) == [
        "mitchell", "huggingface", "model-card", "model-card", "model-card", "model-card",
      ])
    #expect(Template.builtIn.map(\.format) == [.mitchell, .huggingface, .template, .template, .template, .template])
  }

  @Test func optionalSectionsOfHuggingFace() {
    let slots = Template.named("huggingface").slots
    #expect(
      slots.filter(\.isRequired).map(\.name) == [
        "Model Details", "Uses", "Out-of-Scope Use", "Bias, Risks, and Limitations", "Recommendations",
        "How to Get Started with the Model", "Training Data", "Training Procedure", "Evaluation",
        "Environmental Impact", "Model Card Contact",
      ])
    #expect(slots.filter { !$0.isRequired && !$0.isPart }.map(\.name).first == "Model Sources")
  }

  @Test func nineSectionsOfThePaper() {
    let headings = Template.named("mitchell").headings
    #expect(
      headings.filter { !$0.isPart }.map(\.name) == [
        "Model Details", "Intended Use", "Factors", "Metrics", "Evaluation Data", "Training Data",
        "Quantitative Analyses", "Ethical Considerations", "Caveats and Recommendations",
      ])
    #expect(headings.allSatisfy { $0.isPart || $0.slot?.isRequired == true })
  }

  @Test(arguments: Template.builtIn.indices)
  func blankCardIsAllEmpty(index: Int) {
    let template = Template.builtIn[index]
    let card = String(decoding: template.blankCard, as: UTF8.self)
    #expect(!card.contains("sha256") && !card.contains("(part)") && !card.contains("Suggested Text"))
    let assessment = assess(card)
    #expect(assessment.format == template.format)
    #expect(assessment.template == TemplateReference(name: template.name, revision: template.revision, matched: 1))
    #expect(assessment.slots.map(\.name) == template.slots.map(\.name))
    #expect(assessment.slots.allSatisfy { $0.state == .empty })
    #expect(assessment.completeness == 0 && assessment.coverage == 0)
  }

  @Test func blankCardOfAnOwnTemplateIsTheTemplate() throws {
    let text = "# Ours\n\n## Data\n<!-- Suggested Text:\n\"It is data.\"\n-->\n\n...\n"
    #expect(try Template(name: "ours", markdown: text).blankCard == Array(text.utf8))
  }

  @Test(.enabled(if: SharedFolder.isThere, Comment(rawValue: SharedFolder.absence)), arguments: 1...4)
  func equalsThePublishersTemplate(revision: Int) throws {
    let published = try Template(name: "model-card", markdown: SharedFolder.text("format/template-\(revision).md"))
    let ours = Template.modelCards[revision - 1]
    #expect(ours.slots == published.slots)
    #expect(ours.headings == published.headings)
    #expect(ours.title == published.title)
    #expect(ours.prompts == published.prompts)
    #expect(ours.sampleImages == published.sampleImages)
  }

  @Test(.enabled(if: SharedFolder.isThere, Comment(rawValue: SharedFolder.absence)), arguments: 1...4)
  func blankFormScoresNothing(revision: Int) throws {
    let assessment = assess(try SharedFolder.text("format/template-\(revision).md"))
    #expect(assessment.template?.revision == Template.modelCards[revision - 1].revision)
    #expect(assessment.completeness == 0)
    #expect(assessment.coverage == 0)
    #expect(assessment.grade == .f)
  }

  @Test(arguments: 1...4)
  func ownBlankFormScoresNothing(revision: Int) {
    let sources = [
      PackageResources.model_card_1_md, PackageResources.model_card_2_md, PackageResources.model_card_3_md,
      PackageResources.model_card_4_md,
    ]
    let assessment = assess(String(decoding: sources[revision - 1], as: UTF8.self))
    #expect(assessment.template?.matched == 1)
    #expect(assessment.completeness == 0)
    #expect(assessment.slots.allSatisfy { $0.state == .empty })
  }
}
