import Testing

@testable import CardChecker

@Suite struct DatasetUnmentionedTests {
  private let card = FilledCard(revision: 4).answering(
    "Training Data",
    "1,000 images of the *CellPose training dataset* and WMT14, from [here](https://example.org/sets/a).")

  @Test func notInTheText() throws {
    let text = card.markdown.replacing("## Training Data", with: "1️⃣## Training Data")
    expectFindings(DatasetUnmentioned.self, text, metadata: metadata("Multi-Modal Cell Atlas"))
    let finding = try #require(
      assess(card.markdown, metadata: metadata("Multi-Modal Cell Atlas")).findings(of: DatasetUnmentioned.self).first)
    #expect(finding.key == "dataset_sources[Multi-Modal Cell Atlas]" && finding.slot == "Training Data")
    expectFindings(
      DatasetUnmentioned.self, "1️⃣# Free\n", metadata: "training_datasets:\n  - dataset_name: Tabula Sapiens\n")
  }

  @Test func evaluationDataBelongsUnderEvaluation() {
    let text = card.markdown.replacing("### Evaluation Datasets", with: "1️⃣### Evaluation Datasets")
    expectFindings(DatasetUnmentioned.self, text, metadata: metadata("Live Atlas") + "    usage: [evaluation]\n")
  }

  @Test(arguments: [
    "CellPose Training Dataset", "Cell Pose", "cellpose_v2", "org/cell-pose", "CELLPOSE data set (v1.2)", "WMT",
    "CellPose 10k", "Training CellPose", "Dataset",
  ])
  func otherSpellings(name: String) {
    expectFindings(DatasetUnmentioned.self, card.markdown, metadata: metadata(name))
  }

  @Test func initialsAndAddress() {
    let text = "# Free\n\nTrained on TCGA and [more](http://www.example.org/sets/a/b).\n"
    expectFindings(DatasetUnmentioned.self, text, metadata: metadata("The Cancer Genome Atlas"))
    expectFindings(DatasetUnmentioned.self, text, metadata: metadata("Cancer Scans (TCGA)"))
    expectFindings(
      DatasetUnmentioned.self, text, metadata: metadata("Odd Name") + "    dataset_url: https://example.org/sets/a\n")
  }

  @Test func silentWithoutDataSets() {
    expectFindings(DatasetUnmentioned.self, card.markdown)
    expectFindings(DatasetUnmentioned.self, card.markdown, metadata: "dataset_sources:\n  - dataset_name: \"\"\n")
    expectFindings(DatasetUnmentioned.self, "---\ndatasets: [squad]\n---\n# Free\n")
  }

  private func metadata(_ name: String) -> String {
    "dataset_sources:\n  - dataset_name: \(name)\n"
  }
}
