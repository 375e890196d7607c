import Testing

@testable import CardChecker

/// The publisher's files, beside a card that is filled.
@Suite(.enabled(if: SharedFolder.isThere, Comment(rawValue: SharedFolder.absence)))
struct PublishersMetadataTests {
  @Test func filled() throws {
    let text = try SharedFolder.text("format/example-filled.md")
    let assessment = assess(text, metadata: try SharedFolder.text("format/metadata-4-filled.yaml"))
    let found = assessment.findings.filter { $0.rule.hasPrefix("metadata/") && $0.severity != .note }
    #expect(found.map(\.rule) == ["metadata/sample-notebook-link"])
    #expect(assessment.families["metadata"]?.points == 22.5)
  }

  @Test(arguments: [(1, "format/metadata-1-blank.yaml"), (4, "format/metadata-4-blank.yaml")])
  func blank(revision: Int, form: String) throws {
    let assessment = assess(FilledCard(revision: revision).markdown, metadata: try SharedFolder.text(form))
    let found = assessment.findings.filter { $0.rule.hasPrefix("metadata/") }
    #expect(found.count { $0.severity == .error } >= 4)
    #expect(Set(found.map { "\($0.key ?? "")" }).count == found.count)
    #expect(!found.contains { ["metadata/key-renamed", "metadata/key-unknown"].contains($0.rule) })
  }

  @Test func blankFormForDataSets() throws {
    let text = try SharedFolder.text("format/dataset-ingestion-4.yaml")
    for (name, least) in [("dataset_ingestion_a.yaml", 4), ("dataset_ingestion_template.yaml", 0)] {
      let card = CardChecker().read(
        CardBundle(
          path: RepositoryPath("card.md"), details: .text(Array("# Card\n".utf8)),
          ingestion: [MetadataFile(path: RepositoryPath(name), text: .text(Array(text.utf8)))]))
      let found = CardChecker().check(card, facts: .none).findings.filter { $0.rule.hasPrefix("metadata/") }
      #expect(least == 0 ? found.isEmpty : found.count { $0.severity == .error } >= least)
      #expect(!found.contains { $0.rule == "metadata/key-unknown" })
    }
  }
}
