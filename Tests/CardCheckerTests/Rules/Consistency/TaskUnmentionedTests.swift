import Testing

@testable import CardChecker

@Suite struct TaskUnmentionedTests {
  private let card = FilledCard(revision: 4)

  @Test func noTask() throws {
    let text = card.markdown.replacing("### Primary Use Cases", with: "1️⃣### Primary Use Cases")
    expectFindings(TaskUnmentioned.self, text, metadata: metadata("Cell Type Classification", "Image Denoising"))
    let finding = assess(card.markdown, metadata: metadata("Image Denoising")).findings(of: TaskUnmentioned.self).first
    #expect(try #require(finding).key == "tasks_performed_by_model")
    #expect(finding?.slot == "Primary Use Cases" && finding?.severity == .warning)
  }

  @Test(arguments: [
    "Cell Counting", "Counted cells", "Image Denoising\n  - Cell Counts", "Counting", "Field Cell Count",
  ])
  func anyTaskInAnyForm(tasks: String) {
    expectFindings(TaskUnmentioned.self, card.markdown, metadata: "tasks_performed_by_model:\n  - \(tasks)\n")
  }

  @Test(arguments: [("Classification", "classify"), ("Segmentation", "segments"), ("Imputation", "impute")])
  func words(left: String, right: String) {
    #expect(WordLikeness.isLike(TextKey(left).bytes[...], TextKey(right).bytes[...]))
    #expect(!WordLikeness.isLike(TextKey(left).bytes[...], TextKey("cell").bytes[...]))
  }

  @Test func silent() {
    expectFindings(TaskUnmentioned.self, card.markdown)
    expectFindings(TaskUnmentioned.self, "# Free\n\nIt denoises images.\n", metadata: metadata("Image Denoising"))
    expectFindings(
      TaskUnmentioned.self,
      card.answering("Primary Use Cases", "...").answering("Risks", "- Images denoised too far")
        .markdown, metadata: metadata("Image Denoising"))
  }

  private func metadata(_ tasks: String...) -> String {
    "tasks_performed_by_model: [\(tasks.joined(separator: ", "))]\n"
  }
}
