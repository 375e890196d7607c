import Testing

@testable import CardChecker

@Suite struct CitationInvalidTests {
  @Test func impossibleIdentifiers() {
    expectFindings(
      CitationInvalid.self,
      """
      # Card

      1️⃣arXiv:2413.12345 has no such month.

      2️⃣See https://arxiv.org/abs/2401.1234 and
      3️⃣[this](https://arxiv.org/pdf/1412.12345v2).

      4️⃣doi:10.12/abc, 5️⃣DOI: 10.xxxx/abc, 6️⃣https://doi.org/10.1234

      ```
      7️⃣@article{a, doi = {10.5/x}, journal = {arXiv preprint 8️⃣arXiv:2001.00000}}
      ```
      """)
  }

  @Test func silent() {
    expectFindings(
      CitationInvalid.self,
      """
      # Card

      arXiv:2401.12345v3, arXiv:0704.0001, arXiv preprint 1810.12885, arXiv: hep-th/9901001, arXiv, 2021. 12 pages,
      <https://arxiv.org/abs/1412.1234>, arXiv (2019.11), arxiv.org/abs/XXXX.XXXXX, arXiv:2401.123.

      doi:10.1234/abc, https://doi.org/10.1088%2F1748-9326%2Fab93f9, https://doi.org/10.1000.10/123,
      https://doi.org/abc, doi 10.48550/arXiv.2401.12345,
      doi: 10.1007/978-3-030-00889-5_1). DOI to come. A DOI. Redoing 10.5 things.
      """)
  }

  @Test func namesTheIdentifierAndTheSlot() throws {
    let text = FilledCard(revision: 4).answering("Citation", "Example, arXiv:2499.12345").markdown
    let finding = try #require(assess(text).findings(of: CitationInvalid.self).first)
    #expect(finding.detail == "2499.12345")
    #expect(finding.slot == "Citation")
  }
}
