import Testing

@testable import CardChecker

@Suite struct OptionalBlankTests {
  @Test(arguments: [
    "1️⃣system_requirements: ''", "1️⃣training_date:", "1️⃣related_models:\n  - model_name: ''\n    model_url: ''",
    "related_models:\n  - model_name: A\n    1️⃣model_url: ''",
  ])
  func blanks(text: String) {
    let text = FilledMetadata().adding(text)
    expectFindings(OptionalBlank.self, metadata: text)
    #expect(findings(of: ValueBlank.self, metadata: MarkedText(text).text).isEmpty)
  }

  @Test func entries() {
    expectFindings(
      OptionalBlank.self,
      metadata: FilledMetadata().replacing(
        "authors", with: "authors:\n  - name: Ada\n    type: individual\n    1️⃣affiliates: [\"\"]"))
    expectFindings(OptionalBlank.self, ingestion: "dataset_name: A\n1️⃣num_of_cells: ''\n")
  }

  @Test func silent() {
    expectFindings(OptionalBlank.self, metadata: FilledMetadata().yaml)
    expectFindings(
      OptionalBlank.self, metadata: "model_domain: Imaging\nsystem_requirement: ''\n",
      beside: FilledCard(revision: 1).markdown)
  }
}
