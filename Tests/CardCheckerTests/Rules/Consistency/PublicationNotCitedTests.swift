import Testing

@testable import CardChecker

@Suite struct PublicationNotCitedTests {
  private let card = FilledCard(revision: 4)

  @Test func otherPublication() {
    let text = card.markdown.replacing("### Citation", with: "1️⃣### Citation")
    for link in ["https://arxiv.org/abs/2401.12345", "https://doi.org/10.9999/other", "https://example.org/our/paper"] {
      expectFindings(PublicationNotCited.self, text, metadata: metadata(link))
    }
    expectFindings(
      PublicationNotCited.self, "1️⃣# Free\n\nSee doi:10.1000/abc12.\n",
      metadata: metadata("https://doi.org/10.1000/abc1"))
    expectFindings(PublicationNotCited.self, "1️⃣# Free\n", metadata: metadata("https://arxiv.org/abs/2401.12345"))
  }

  @Test func citationThatMayBeTheSameIsANote() {
    let text = card.answering("Citation", "Example, A. (2024). Counting cells. Journal of Numbers.").markdown
    let findings = assess(text, metadata: metadata("https://arxiv.org/abs/2401.12345"))
      .findings(of: PublicationNotCited.self)
    #expect(findings.map(\.severity) == [.note] && findings.map(\.key) == ["publication_preprint_link"])
  }

  @Test(arguments: [
    ("https://arxiv.org/abs/2401.12345v2", "arXiv:2401.12345"),
    ("https://arxiv.org/pdf/2401.12345.pdf", "doi = {10.48550/arXiv.2401.12345}"),
    ("https://www.biorxiv.org/content/10.1101/2023.01.02.123456v3.full", "https://doi.org/10.1101/2023.01.02.123456"),
    ("https://doi.org/10.1038/S41592-020-01018-X", "[Paper](https://www.nature.com/articles/s41592-020-01018-x)"),
    ("https://www.nature.com/articles/s41592-020-01018-x", "10.1038/s41592-020-01018-x"),
    ("https://example.org/our/paper/", "<http://www.example.org/our/paper>"),
    ("N/A: not published", "Nothing."), ("to come", "Nothing."),
  ])
  func silent(link: String, citation: String) {
    expectFindings(PublicationNotCited.self, card.answering("Citation", citation).markdown, metadata: metadata(link))
    expectFindings(PublicationNotCited.self, "# Free\n\n\(citation)\n", metadata: metadata(link))
  }

  private func metadata(_ link: String) -> String {
    "publication_preprint_link: \"\(link)\"\n"
  }
}
