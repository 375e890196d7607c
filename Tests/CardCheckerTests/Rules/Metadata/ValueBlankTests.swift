import Testing

@testable import CardChecker

@Suite struct ValueBlankTests {
  @Test(arguments: [
    ("model_version", "1️⃣model_version: ''"), ("model_version", "1️⃣model_version:"),
    ("model_description", "1️⃣model_description: TODO"), ("model_description", "1️⃣model_description: ..."),
    ("model_modality", "1️⃣model_modality: []"), ("model_modality", "1️⃣model_modality:\n  - ''"),
    ("model_modality", "model_modality:\n  - Imaging\n  1️⃣- ''"),
    ("authors", "1️⃣authors:\n  - name: ''\n    type: ''"),
    ("authors", "authors:\n  - name: Ada\n    1️⃣type: ''\n  - name: Bo\n    type: individual"),
    ("authors", "authors:\n  - name: Ada\n    type: individual\n  1️⃣- name: ''\n    type: ''"),
    ("licenses", "licenses:\n  - type: MIT\n    1️⃣url: ''"),
  ])
  func blanks(field: String, text: String) {
    let text = FilledMetadata().replacing(field, with: text)
    expectFindings(ValueBlank.self, metadata: text)
    for other: any Rule.Type in [KeyMissing.self, OptionalBlank.self, TypeWrong.self, UrlInvalid.self] {
      #expect(findings(of: other, metadata: MarkedText(text).text).isEmpty)
    }
  }

  @Test func frontMatter() {
    expectFindings(
      ValueBlank.self, "---\n1️⃣license:\ntags: [a]\ndatasets: []\nother:\nlanguage: no\n---\n# Card\n")
  }

  @Test func dataSetFiles() {
    expectFindings(ValueBlank.self, ingestion: "1️⃣dataset_name: ''\ndataset_url: ''\nassay: ['']\nnum_of_cells: ''\n")
  }

  @Test func silent() {
    expectFindings(ValueBlank.self, metadata: FilledMetadata().yaml)
    expectFindings(ValueBlank.self, metadata: FilledMetadata().replacing("model_version", with: "model_version: 0"))
  }
}
