import Testing

@testable import CardChecker

@Suite struct BaseModelUnnamedTests {
  @Test func notInTheText() throws {
    expectFindings(BaseModelUnnamed.self, "1️⃣# Free\n", metadata: metadata("Vision Transformer Base"))
    expectFindings(
      BaseModelUnnamed.self, "---\nbase_model: google/vit-base-patch16-224\n---\n# Free\n\n1️⃣## Architecture\n\nOnes.\n")
    let finding = try #require(
      assess("# Free\n", metadata: metadata("BERT Base")).findings(of: BaseModelUnnamed.self).first)
    #expect(finding.key == "finetuned_from[BERT Base]" && finding.severity == .warning)
  }

  @Test(arguments: [
    ("meta-llama/Meta-Llama-3-8B-Instruct", "Made from Llama 3."), ("mistralai/Mistral-7B-v0.1", "From Mistral."),
    ("bert-base-uncased", "The BERT base model."), ("Qwen/Qwen2.5-7B", "Built on Qwen2.5."),
    ("google/vit-base", "A ViT."),
    ("Base model", "Nothing."), ("7B", "Nothing."),
  ])
  func named(name: String, text: String) {
    expectFindings(BaseModelUnnamed.self, "# Free\n\n\(text)\n", metadata: metadata(name))
    expectFindings(BaseModelUnnamed.self, "---\nbase_model:\n  - \(name)\n---\n# Free\n\n\(text)\n")
  }

  @Test func linked() {
    expectFindings(
      BaseModelUnnamed.self, "# Free\n\nFrom [this](https://example.org/vit).\n",
      metadata: metadata("Seer") + "    model_url: https://example.org/vit\n")
    expectFindings(BaseModelUnnamed.self, "# Free\n", metadata: "model_version: v1\n")
  }

  private func metadata(_ name: String) -> String {
    "finetuned_from:\n  - model_name: \(name)\n"
  }
}
