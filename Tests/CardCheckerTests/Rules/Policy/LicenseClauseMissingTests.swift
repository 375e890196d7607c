import Testing

@testable import CardChecker

@Suite struct LicenseClauseMissingTests {
  private let card = FilledCard(revision: 4)
  private let section = "Out-of-Scope or Unauthorized Use Cases"

  @Test func withoutClauseOrLink() {
    #expect(lack("- Diagnosis") == "the clause and a link to the licence")
    #expect(lack("- What the license prohibits") == "a link to the licence")
    #expect(lack("- What is prohibited by the [link to model license] license") == "a link to the licence")
    #expect(lack("- Diagnosis. See the [terms](LICENSE)") == "the clause")
    #expect(lack("- Prohibited things. See the [licence](https://example.org/terms).") == "the clause")
  }

  @Test(arguments: [
    "- Uses prohibited by the [MIT](https://opensource.org/licenses/MIT) licence", "- What the [license](#a) prohibits",
    "Any use the License prohibits, see https://www.apache.org/licenses/LICENSE-2.0.",
  ])
  func linkAnywhere(answer: String) {
    let text = card.answering(section, answer).answering("Acknowledgements", "Under [this](../LICENSE).").markdown
    expectFindings(LicenseClauseMissing.self, text)
  }

  @Test func addressThatTheMetadataGives() {
    let text = card.answering(section, "- What the license at <https://example.org/terms/> prohibits").markdown
    expectFindings(
      LicenseClauseMissing.self, text,
      metadata: "licenses:\n  - type: Ours\n    url: http://www.example.org/terms\n")
  }

  @Test func remediationNamesTheLicence() throws {
    let assessment = assess(
      card.answering(section, "- Diagnosis").markdown, metadata: "licenses:\n  - type: MIT\n    url: https://a.b\n")
    let finding = try #require(assessment.findings(of: LicenseClauseMissing.self).first)
    #expect(finding.remediation.contains("MIT"))
  }

  private func lack(_ answer: String) -> String? {
    assess(card.answering(section, answer).markdown).findings(of: LicenseClauseMissing.self).first?.detail
  }
}
