import Testing

@testable import CardChecker

@Suite struct FileInvalidTests {
  @Test func notYAML() throws {
    let text = "model_version: v1\nmodel_description: a: b\n"
    let finding = try #require(findings(of: FileInvalid.self, metadata: text).first)
    #expect(finding.line == 2 && finding.path == "docs/metadata.yaml" && finding.severity == .error)
    #expect(findings(of: KeyMissing.self, metadata: text).isEmpty)
  }

  @Test(arguments: [("", 1), ("# nothing\n", 1), ("- a\n- b\n", 1), ("just text\n", 1)])
  func noMapping(text: String, line: Int) {
    #expect(findings(of: FileInvalid.self, metadata: text).map(\.line) == [line])
  }

  @Test func frontMatter() {
    expectFindings(FileInvalid.self, "---\nlicense: mit\n1️⃣tags: a: b\n---\n# Card\n")
  }

  @Test func whatIsNoText() throws {
    for reason in [Unreadable.lfsPointer, .symlink, .overLimit(bytes: 9_000_000)] {
      let card = CardChecker().read(
        CardBundle(
          path: RepositoryPath("card.md"), details: .text(Array("# Card\n".utf8)),
          metadata: MetadataFile(path: RepositoryPath("m.yaml"), text: .unreadable(reason)),
          ingestion: [MetadataFile(path: RepositoryPath("dataset_ingestion_a.yaml"), text: .unreadable(reason))]))
      let found = CardChecker().check(card, facts: .none).findings(of: FileInvalid.self)
      #expect(
        found.map(\.path) == ["m.yaml", "dataset_ingestion_a.yaml"]
          || found.map(\.path).reversed() == ["m.yaml", "dataset_ingestion_a.yaml"])
      #expect(found.allSatisfy { $0.message.contains(reason.explanation) })
    }
  }

  @Test func pointersAndOtherEncodings() {
    for bytes in [Array("version https://git-lfs.github.com/spec/v1\noid sha256:0\n".utf8), [0x61, 0x3A, 0x20, 0xFF]] {
      let card = CardChecker().read(
        CardBundle(
          path: RepositoryPath("card.md"), details: .text(Array("# Card\n".utf8)),
          metadata: MetadataFile(path: RepositoryPath("m.yaml"), text: .text(bytes))))
      #expect(CardChecker().check(card, facts: .none).findings(of: FileInvalid.self).count == 1)
    }
  }

  @Test func silent() {
    expectFindings(FileInvalid.self, metadata: FilledMetadata().yaml)
    expectFindings(FileInvalid.self, "# Card\n")
  }
}
