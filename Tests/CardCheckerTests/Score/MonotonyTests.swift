import Testing

@testable import CardChecker

/// Whoever deletes or empties something must not gain by it.
@Suite struct MonotonyTests {
  @Test(arguments: 1...4)
  func deletingASectionNeverRaisesAScore(revision: Int) {
    expectNoGain(FilledCard(revision: revision).markdown)
  }

  @Test(arguments: [Policy.default, .czi])
  func deletingFromACompliantCardNeverRaisesCompliance(policy: Policy) throws {
    let metadata = """
      model_display_name: Cell Counter
      licenses: [{type: MIT, url: https://opensource.org/licenses/MIT}]
      tasks_performed_by_model: [Cell Counting]
      publication_preprint_link: https://doi.org/10.1234/cells.2024
      dataset_sources: [{dataset_name: Four Cell Lines}]
      finetuned_from: [{model_name: Convolutional Counter}]
      """
    let text = FilledCard(revision: 4).markdown
    let whole = try #require(assess(text, metadata: metadata, policy: policy).compliance)
    let cutter = SectionCutter(text)
    for section in cutter.sections {
      let less = try #require(assess(cutter.removing(section), metadata: metadata, policy: policy).compliance)
      #expect(less <= whole, "without lines \(section)")
    }
  }

  @Test func deletingFromAnUntidyCardNeverRaisesAScore() {
    let card = FilledCard(revision: 4).answering("Risks", "...\n\n### Risks\n\n- Harm")
      .answering("Metrics", "F1\n\n### Evaluation Metrics\n\nAccuracy, recall and precision.")
      .answering("Limitations", "...").answering("Potential Biases", "Few.\n\n#### Limitations\n\n- Of the data")
      .removing("Citation").answering("Parameters", "12\n\n**Citation:** https://example.org")
    expectNoGain(card.markdown)
  }

  @Test(
    .enabled(if: SharedFolder.isThere, Comment(rawValue: SharedFolder.absence)),
    arguments: SharedFolder.paths(in: "corpus") + ["format/example-filled.md"])
  func deletingFromRealCardsNeverRaisesAScore(path: String) throws {
    expectNoGain(try SharedFolder.text(path))
  }

  private func expectNoGain(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let whole = assess(text)
    let cutter = SectionCutter(text)
    for section in cutter.sections {
      let less = assess(cutter.removing(section))
      let comment = Comment(rawValue: "without lines \(section)")
      #expect(less.completeness ?? 0 <= whole.completeness ?? 0, comment, sourceLocation: sourceLocation)
      #expect(less.coverage ?? 0 <= whole.coverage ?? 0, comment, sourceLocation: sourceLocation)
    }
  }
}
