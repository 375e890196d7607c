import Testing

@testable import CardChecker

@Suite struct CompletenessTests {
  @Test(arguments: 1...4)
  func filledCardIsComplete(revision: Int) {
    let assessment = assess(FilledCard(revision: revision).markdown, metadata: FilledMetadata().yaml)
    #expect(assessment.completeness == 100)
    #expect(assessment.slots.allSatisfy { $0.state == .filled })
    let found = assessment.findings.filter { ["structure", "completeness"].contains($0.rule.prefix { $0 != "/" }) }
    #expect(found.allSatisfy { $0.rule == TemplateOutdated.description.id })
  }

  @Test(arguments: 1...4, ["...", ""])
  func emptiedSlotCostsExactlyItself(revision: Int, blank: String) {
    for slot in Template.modelCards[revision - 1].slots {
      let assessment = assess(FilledCard(revision: revision).answering(slot.name, blank).markdown)
      let required = assessment.slots.count { $0.required }
      let expected = slot.isRequired ? Score.percentage(required - 1, of: required) : 100
      #expect(assessment.completeness == expected, "\(slot.name)")
      #expect(assessment.slots.filter { $0.state != .filled }.map(\.name) == [slot.name])
    }
  }

  @Test(.enabled(if: SharedFolder.isThere, Comment(rawValue: SharedFolder.absence)))
  func publishersExample() throws {
    let text = try SharedFolder.text("format/example-filled.md")
    let metadata = try SharedFolder.text("format/metadata-4-filled.yaml")
    let assessment = assess(text, metadata: metadata)
    #expect(assessment.completeness == 100)
    #expect(assessment.coverage == 100)
    #expect(assessment.findings.allSatisfy { !$0.rule.hasPrefix("completeness/") })
    for slot in assessment.slots {
      let emptied = assess(SectionCutter(text).emptying(slot.name), metadata: metadata)
      #expect(emptied.completeness == (slot.required ? 92.9 : 100), "\(slot.name)")
      #expect(emptied.state(of: slot.name) == .empty)
    }
  }

  @Test func pointsAddUpToAHundred() {
    let card = FilledCard(revision: 4).answering("Risks", "...").answering("Metrics", "F1").removing("Citation")
    let assessment = assess(card.markdown)
    let points = assessment.findings.filter { ComplianceFamily(rule: $0.rule) == nil }.compactMap(\.points)
    #expect(points.sorted() == [3.6, 7.1, 7.1])
    #expect(assessment.completeness == 82.1)
  }

  @Test func roundsHalfUp() {
    #expect(Score.percentage(1, of: 8) == 12.5)
    #expect(Score.percentage(1, of: 3) == 33.3)
    #expect(Score.percentage(2, of: 3) == 66.7)
    #expect(Score.percentage(1, of: 16) == 6.3)
    #expect(Score.percentage(0, of: 7) == 0)
    #expect(Score.percentage(7, of: 7) == 100)
  }

  @Test func withoutRequiredSlotsThereIsNoScore() throws {
    let template = try Template(name: "ours", markdown: "## Data (optional)\n...\n")
    let assessment = assess("## Data\n\nCells.\n", templates: [template])
    #expect(assessment.completeness == nil)
    #expect(assessment.template?.name == "ours")
  }
}
