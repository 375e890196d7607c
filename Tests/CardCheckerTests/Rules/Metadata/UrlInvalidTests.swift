import Testing

@testable import CardChecker

@Suite struct UrlInvalidTests {
  @Test(arguments: [
    #"www.example.org"#, #"github.com/example"#, #"see paper"#, #"git@github.com:example/a.git"#, #""https://""#,
    #"https://a b.org"#, #"ftp://example.org/a"#, #"N/A"#, #"./LICENSE"#,
  ])
  func flagged(value: String) {
    expectFindings(
      UrlInvalid.self, metadata: FilledMetadata().replacing("repository_link", with: "repository_link: 1️⃣\(value)"))
  }

  @Test(arguments: [
    #"https://example.org"#, #"http://localhost:80/a"#, #"s3://bucket/a"#, #"gs://bucket"#, #"doi:10.1234/abc"#,
    #"10.1234/abc"#, #"https://müller.example/a"#, #"TODO"#,
  ])
  func silent(value: String) {
    expectFindings(
      UrlInvalid.self, metadata: FilledMetadata().replacing("repository_link", with: "repository_link: \(value)"))
  }

  @Test func aReasonIsANote() throws {
    let text = FilledMetadata().replacing(
      "publication_preprint_link", with: "publication_preprint_link: 'N/A: in press'")
    let found = findings(of: UrlInvalid.self, metadata: text)
    #expect(found.map(\.severity) == [.note])
  }

  @Test func dataSetsMayNameAFile() {
    let sources = "dataset_sources:\n- dataset_name: A\n  dataset_version: v1\n  usage: [training]\n"
    expectFindings(
      UrlInvalid.self,
      metadata: FilledMetadata().replacing(
        "dataset_sources", with: sources + "  dataset_url: dataset_ingestion_lines.yaml"))
    expectFindings(
      UrlInvalid.self,
      metadata: FilledMetadata().replacing("dataset_sources", with: sources + "  dataset_url: 1️⃣lines.yaml"))
  }
}
