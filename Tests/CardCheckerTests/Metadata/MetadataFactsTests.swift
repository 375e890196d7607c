import Testing

@testable import CardChecker

@Suite struct MetadataFactsTests {
  @Test func textStandsAsItIs() {
    let facts = assess(
      "# Card\n",
      metadata: """
        model_display_name: "Cell Counter"
        model_version: 1.10
        release_date: 2024-01-15
        licenses:
          - type: MIT
            url: "https://opensource.org/licenses/MIT"
          - type: ""
        uses_synthetic_data: No
        uses_purchased_licensed_data: ~
        tasks_performed_by_model:
          - Counting
          - 3
        """
    ).facts
    #expect(
      facts
        == MetadataFacts(
          name: "Cell Counter", version: "1.10", releaseDate: "2024-01-15", licenses: ["MIT"], syntheticData: "No",
          purchasedData: nil, tasks: ["Counting", "3"]))
  }

  @Test func frontMatterCountsWhereThereIsNoFile() {
    let text = "---\nlicense: apache-2.0\npipeline_tag: image-classification\nmodel-index:\n- name: Tiny\n---\n# Card\n"
    let facts = assess(text).facts
    #expect(facts == MetadataFacts(name: "Tiny", licenses: ["apache-2.0"], tasks: ["image-classification"]))
    #expect(assess(text, metadata: "model_version: v1\n").facts == MetadataFacts(version: "v1"))
  }

  @Test func otherLicenceIsNamed() {
    #expect(assess("---\nlicense: other\nlicense_name: ours\n---\n").facts.licenses == ["ours"])
    #expect(assess("---\nlicense: [mit, gpl]\n---\n").facts.licenses == ["mit", "gpl"])
  }

  @Test func withoutMetadataThereAreNoFacts() {
    #expect(assess("# Card\n").facts == .none)
    #expect(assess("# Card\n", metadata: "").facts == .none)
    #expect(assess("# Card\n", metadata: "- a\n").facts == .none)
  }

  @Test(.enabled(if: SharedFolder.isThere, Comment(rawValue: SharedFolder.absence)))
  func publishersMetadata() throws {
    let facts = assess("# Card\n", metadata: try SharedFolder.text("format/metadata-4-filled.yaml")).facts
    #expect(facts.version == "v2.1.0" && facts.syntheticData == "No" && facts.licenses == ["MIT"])
    #expect(facts.tasks == ["Cell Clustering", "Cell Type Classification", "Feature Extraction"])
    for form in ["format/metadata-1-blank.yaml", "format/metadata-4-blank.yaml"] {
      let blank = assess("# Card\n", metadata: try SharedFolder.text(form))
      #expect(blank.facts.name == nil && blank.facts.version == nil)
      #expect(blank.coverage == 0)
    }
  }
}
