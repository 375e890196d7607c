import Testing

@testable import CardChecker

@Suite struct BuiltInTemplatesTests {
  @Test(arguments: zip(0..<4, [(18, 13, "1"), (18, 13, "2-3"), (18, 13, "2-3"), (19, 14, "4")]))
  func hasItsSlots(index: Int, expected: (slots: Int, required: Int, revision: String)) {
    let template = Template.builtIn[index]
    #expect(template.slots.count == expected.slots)
    #expect(template.slots.count { $0.isRequired } == expected.required)
    #expect(template.revision == expected.revision)
  }

  @Test(.enabled(if: SharedFolder.isThere, Comment(rawValue: SharedFolder.absence)), arguments: 1...4)
  func equalsThePublishersTemplate(revision: Int) throws {
    let published = try Template(name: "model-card", markdown: SharedFolder.text("format/template-\(revision).md"))
    let ours = Template.builtIn[revision - 1]
    #expect(ours.slots == published.slots)
    #expect(ours.headings == published.headings)
    #expect(ours.title == published.title)
    #expect(ours.prompts == published.prompts)
    #expect(ours.sampleImages == published.sampleImages)
  }

  @Test(.enabled(if: SharedFolder.isThere, Comment(rawValue: SharedFolder.absence)), arguments: 1...4)
  func blankFormScoresNothing(revision: Int) throws {
    let assessment = assess(try SharedFolder.text("format/template-\(revision).md"))
    #expect(assessment.template?.revision == Template.builtIn[revision - 1].revision)
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
