import Testing

@testable import CardChecker

@Suite struct SuggestionMisspeltTests {
  @Test(arguments: ["Image Segmentatoin", "Cell Labelling", "image-segmentations"])
  func nearlyASuggestion(task: String) {
    let text = FilledMetadata().replacing(
      "tasks_performed_by_model", with: "tasks_performed_by_model:\n  - Imputation\n  1️⃣- \(task)")
    expectFindings(SuggestionMisspelt.self, metadata: text)
    #expect(findings(of: ValueCustom.self, metadata: MarkedText(text).text).isEmpty)
  }

  @Test(arguments: ["image segmentation", "Image Generation", "Counting", "Gaussian Splatting *"])
  func silent(task: String) {
    expectFindings(
      SuggestionMisspelt.self,
      metadata: FilledMetadata().replacing(
        "tasks_performed_by_model", with: "tasks_performed_by_model: [\"\(task)\"]"))
  }
}
