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

  @Test func anotherTemplateIsRefused() {
    let text = String(decoding: Template.named("huggingface").blankCard, as: UTF8.self)
    expectFindings(TemplateRequired.self, "1️⃣" + text, policy: .czi)
    let message = assess(text, policy: .czi).findings(of: TemplateRequired.self).first?.message
    #expect(message?.contains("“model-card”") == true && message?.contains("“huggingface”") == true)
    expectFindings(TemplateRequired.self, text, policy: .huggingface)
    expectFindings(TemplateRequired.self, "1️⃣" + FilledCard(revision: 4).markdown, policy: .huggingface)
  }

  @Test func anyTemplateWillDoWhereNoneIsNamed() {
    var policy = Policy(name: "ours")
    policy.templateRequired = true
    expectFindings(TemplateRequired.self, FilledCard(revision: 2).markdown, policy: policy)
    let text = String(decoding: Template.named("mitchell").blankCard, as: UTF8.self)
    expectFindings(TemplateRequired.self, "1️⃣" + text, policy: policy)
  }

  @Test func silent() {
    expectFindings(TemplateRequired.self, Self.freeform)
    expectFindings(TemplateRequired.self, FilledCard(revision: 1).markdown, policy: .czi)
  }
}
