import Testing

@testable import CardChecker

@Suite struct SlotThinTests {
  @Test(arguments: [
    ("Model Architecture", "U-Net"), ("Model Architecture", "Transformer encoder"), ("Parameters", "Many of them"),
    ("Citation", "Example and others, to appear"), ("Citation", "See the paper"),
    ("Primary Use Cases", "It can be used for:"), ("Training Data", "Microscopy images"),
    ("Training Data", "Trained for 20 epochs, 3,000 steps and 90 hours"), ("Training Data", "65% of it in English"),
    ("Training Data", "Epochs: 20"), ("Metrics", "Accuracy"), ("Metrics", "F1, recall"),
    ("Evaluation Datasets", "Other images of cells"), ("Evaluation Results", "It does well."),
    ("Risks", "Hallucinations"),
    ("Potential Biases", "It has these:"), ("Limitations", "Few cells"),
  ])
  func saysTooLittle(slot: String, answer: String) throws {
    let assessment = assess(FilledCard(revision: 4).answering(slot, answer).markdown)
    let finding = try #require(assessment.findings(of: SlotThin.self).first)
    #expect(assessment.state(of: slot) == .thin)
    #expect(finding.slot == slot && finding.detail != nil && finding.points == 3.6)
    #expect(assessment.completeness == 96.4)
  }

  @Test(arguments: [
    ("Model Architecture", "A U-Net with four levels."), ("Model Architecture", "![Diagram](a.png)"),
    ("Model Architecture", "モデルは畳み込みネットワークです。"), ("Parameters", "15 million"), ("Parameters", "Fifteen million"),
    ("Parameters", "| Size | Count |\n| - | - |\n| small | few |"), ("Citation", "```\n@article{a, title={B}}\n```"),
    ("Citation", "doi:10.1234/abc"), ("Citation", "arXiv:2401.12345"), ("Citation", "[Paper](https://example.org/p)"),
    ("Citation", "Example et al. (2021): Counting cells"), ("Citation", "bioRxiv 2024.01.02.123456"),
    ("Primary Use Cases", "Counting"), ("Primary Use Cases", "Use it for:\n\n- counting"),
    ("Training Data", "1.2 million annotated cells"), ("Training Data", "30M cells"), ("Training Data", "Cells: 1,200"),
    ("Training Data", "680,000 hours of audio"), ("Training Data", "Hundreds of thousands of cells"),
    ("Training Data", "Trained on three data sets"), ("Training Data", "[Cells](https://example.org/cells)"),
    ("Training Data", "| Source | Cells |\n| - | - |\n| A | 1200 |"), ("Training Data", "使用了3000万个细胞"),
    ("Metrics", "Accuracy, precision and recall"), ("Evaluation Datasets", "A held-out set"),
    ("Evaluation Datasets", "The test split of the data"), ("Evaluation Datasets", "https://example.org/test"),
    ("Evaluation Results", "Accuracy of 0.9"), ("Evaluation Results", "![Chart of errors](errors.png)"),
    ("Risks", "- Hallucinations"), ("Risks", "It may hallucinate numbers."), ("Limitations", "- Few cells"),
  ])
  func saysEnough(slot: String, answer: String) {
    let assessment = assess(FilledCard(revision: 4).answering(slot, answer).markdown)
    #expect(assessment.state(of: slot) == .filled)
    #expect(assessment.findings(of: SlotThin.self).isEmpty)
  }

  @Test func dataSetOfTheMetadata() {
    let card = FilledCard(revision: 4).answering("Evaluation Datasets", "We used the Live-Cell Atlas.").markdown
    let metadata = "dataset_sources:\n  - dataset_name: Live Cell Atlas\n"
    #expect(assess(card).state(of: "Evaluation Datasets") == .thin)
    #expect(assess(card, metadata: metadata).state(of: "Evaluation Datasets") == .filled)
  }

  @Test func trainingCodeInTheTree() {
    let card = FilledCard(revision: 4).answering("Training Code", "See `train/run.py` and [more](../more.py).").markdown
    let state = { (facts: CardFacts) in assess(card, facts: facts).state(of: "Training Code") }
    #expect(state(.none) == .filled, "Nothing is known of the tree, so nothing is said.")
    #expect(state(CardFacts(entries: [:])) == .thin)
    #expect(state(CardFacts(entries: [RepositoryPath("train/run.py"): .file])) == .filled)
    #expect(state(CardFacts(entries: [RepositoryPath("docs/train/run.py"): .file])) == .filled)
    #expect(state(CardFacts(entries: [RepositoryPath("more.py"): .file])) == .filled)
    #expect(assess(card, facts: CardFacts(entries: [:])).findings(of: SlotThin.self).map(\.points) == [nil])
  }

  @Test func suggestedTextAddsNothing() throws {
    let template = try Template(
      name: "ours",
      markdown: """
        ## Out-of-Scope Uses
        <!-- Suggested Text:
        "Do not use it:
         - where the [kind of] rules forbid it
         - to do harm." -->
        ...
        ## Metrics
        <!-- For example:
        "We measured the following: [metrics]." -->
        ...
        ## Risks
        <!-- Suggested Text: "- It may be wrong." -->
        ...
        """)
    let suggested = """
      ## Out-of-Scope Uses
      Do not use it:
      - where the *local* rules forbid it
      - to do harm

      ## Metrics
      We measured the following: [metrics].

      ## Risks
      > “It may be wrong.”
      """
    #expect(assess(suggested, templates: [template]).slots.map(\.state) == [.thin, .thin, .thin])
    let own = suggested.replacing("- to do harm", with: "- to do harm\n- at night")
      .replacing("[metrics]", with: "accuracy, recall, speed").replacing("wrong.”", with: "wrong.” It may break.")
    #expect(assess(own, templates: [template]).slots.map(\.state) == [.filled, .filled, .filled])
  }
}
