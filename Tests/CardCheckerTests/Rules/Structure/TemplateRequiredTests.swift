import Testing

@testable import CardChecker

@Suite struct TemplateRequiredTests {
  private static let freeform = "# Template card\n\n## Usage\n\n<!-- open\n"

  @Test func nothingElseOfTheFamily() {
    let assessment = assess("1️⃣" + Self.freeform, policy: .czi)
    expectFindings(TemplateRequired.self, "1️⃣" + Self.freeform, policy: .czi)
    #expect(assessment.findings.count { $0.rule.hasPrefix("structure/") } == 1)
    #expect(assessment.status == .fail)
  }

  @Test func otherFamiliesStillSpeak() {
    let assessment = assess("# Free\n\n{{ name }}\n", policy: .czi)
    #expect(assessment.findings(of: TemplateSyntaxLeft.self).count == 1)
  }

  @Test func silent() {
    expectFindings(TemplateRequired.self, Self.freeform)
    expectFindings(TemplateRequired.self, FilledCard(revision: 1).markdown, policy: .czi)
  }
}
