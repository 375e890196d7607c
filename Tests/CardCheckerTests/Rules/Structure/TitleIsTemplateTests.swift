import Testing

@testable import CardChecker

@Suite struct TitleIsTemplateTests {
  @Test(arguments: ["# Model Card Template", "# **Model card template - details**"])
  func templatesTitle(title: String) {
    let text = FilledCard(revision: 4).markdown.replacing("# Cell Counter", with: "1️⃣" + title)
    expectFindings(TitleIsTemplate.self, text)
  }

  @Test func silent() {
    expectFindings(TitleIsTemplate.self, FilledCard(revision: 4).markdown)
    expectFindings(TitleIsTemplate.self, "# Card\n\n## Model Card Template\n")
  }
}
