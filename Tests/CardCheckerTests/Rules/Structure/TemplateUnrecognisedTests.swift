import Testing

@testable import CardChecker

@Suite struct TemplateUnrecognisedTests {
  @Test func freeform() {
    expectFindings(TemplateUnrecognised.self, "1️⃣# Free\n\n## Form\n\nText.\n")
    expectFindings(TemplateUnrecognised.self, "1️⃣")
  }

  @Test func silent() {
    expectFindings(TemplateUnrecognised.self, FilledCard(revision: 3).markdown)
  }
}
