import Testing

@testable import CardChecker

@Suite struct TypeWrongTests {
  @Test(arguments: [
    ("model_version", "1️⃣model_version: [v1]"), ("model_version", "1️⃣model_version:\n  major: 1"),
    ("model_modality", "1️⃣model_modality: Imaging"), ("model_modality", "1️⃣model_modality: {Imaging: true}"),
    ("model_modality", "model_modality:\n  1️⃣- {Imaging: x}"), ("authors", "1️⃣authors: Ada"),
    ("authors", "authors:\n  1️⃣- Ada"), ("licenses", "1️⃣licenses:\n  type: MIT"),
  ])
  func shapes(field: String, text: String) {
    let text = FilledMetadata().replacing(field, with: text)
    expectFindings(TypeWrong.self, metadata: text)
    #expect(findings(of: ValueNotAllowed.self, metadata: MarkedText(text).text).isEmpty)
  }

  @Test func frontMatter() {
    expectFindings(
      TypeWrong.self, "---\n1️⃣license: {name: mit}\ntags: a\nlanguage: [en, no]\nmodel-index: [{}]\n---\n# Card\n")
  }

  @Test func numbersAndDatesAreText() {
    expectFindings(TypeWrong.self, metadata: FilledMetadata().replacing("model_version", with: "model_version: 1.10"))
    expectFindings(TypeWrong.self, metadata: FilledMetadata().yaml)
  }
}
