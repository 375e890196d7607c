import Testing

@testable import CardChecker

@Suite struct DownloadLinkMissingTests {
  @Test func missingOrBlank() throws {
    let facts = CardFacts(
      entries: [:], folders: [RepositoryPath(""): [FolderEntry(name: Array("a".utf8), kind: .file)]])
    let missing = findings(
      of: DownloadLinkMissing.self, metadata: FilledMetadata().removing("model_download_link"), facts: facts)
    #expect(missing.map(\.key) == ["model_download_link"])
    let blank = FilledMetadata().replacing("model_download_link", with: "1️⃣model_download_link: ''")
    expectFindings(DownloadLinkMissing.self, metadata: blank, facts: facts)
    expectFindings(OptionalBlank.self, metadata: MarkedText(blank).text, facts: facts)
    expectFindings(DownloadLinkMissing.self, metadata: MarkedText(blank).text)
  }

  @Test(arguments: ["", "docs"])
  func aPackageWillDo(folder: String) {
    let entry = FolderEntry(name: Array("cell_mlflow_pkg".utf8), kind: .folder)
    let facts = CardFacts(entries: [:], folders: [RepositoryPath(folder): [entry]])
    expectFindings(
      DownloadLinkMissing.self, metadata: FilledMetadata().removing("model_download_link"), facts: facts)
    expectFindings(
      OptionalBlank.self,
      metadata: FilledMetadata().replacing("model_download_link", with: "1️⃣model_download_link: ''"), facts: facts)
  }

  @Test func foldersAreAskedForOnlyWhereTheyMatter() {
    let text = FilledCard(revision: 4).markdown
    let checker = CardChecker()
    let images = RepositoryPath("docs/model_card_images")
    #expect(checker.references(read(text, metadata: FilledMetadata().yaml)).folders == [images])
    #expect(checker.references(read("---\nlicense: mit\n---\n")).folders.isEmpty)
    let lacking = read(text, metadata: FilledMetadata().removing("model_download_link"))
    #expect(checker.references(lacking).folders == [images, RepositoryPath(""), RepositoryPath("docs")])
  }
}
