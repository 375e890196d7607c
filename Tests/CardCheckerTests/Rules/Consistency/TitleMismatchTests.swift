import Testing

@testable import CardChecker

@Suite struct TitleMismatchTests {
  @Test(arguments: [("Cell Counter", "Nuclei Painter"), ("Model card for CLIP", "GLIDE"), ("Counter v2", "Painter v2")])
  func otherModel(title: String, name: String) {
    expectFindings(TitleMismatch.self, "1️⃣# \(title)\n", metadata: "model_display_name: \(name)\n")
    expectFindings(TitleMismatch.self, "1️⃣# \(title)\n", metadata: "model_name: \(name)\n")
  }

  @Test(arguments: [
    ("Cell Counter", "cell-counter"), ("Cell Counter 2.1", "Cell Counter v3"),
    ("Model Card: CellCounter", "Cell Counter"),
    ("Cell Counter", "Cell Counter for Bright Fields"), ("Cell Segmentation Transformer", "CST"),
    ("Model Card", "GLIDE"),
    ("Model Card Template - Details", "GLIDE"), ("Counting Cells", "Cell Counter"), ("scGPT", "SC-GPT"),
  ])
  func silent(title: String, name: String) {
    expectFindings(TitleMismatch.self, "# \(title)\n", metadata: "model_display_name: \(name)\n")
  }

  @Test func silentWithoutTitleOrName() {
    expectFindings(TitleMismatch.self, "## Counter\n", metadata: "model_display_name: Painter\n")
    expectFindings(TitleMismatch.self, "# Counter\n\n# Other\n", metadata: "model_display_name: Painter\n")
    expectFindings(TitleMismatch.self, "# Counter\n", metadata: "model_version: v1\n")
  }
}
