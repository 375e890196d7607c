import Testing

@testable import CardChecker

@Suite struct LicenseMismatchTests {
  private let card = FilledCard(revision: 4)
  private let section = "Out-of-Scope or Unauthorized Use Cases"

  @Test func otherLicence() {
    expectFindings(LicenseMismatch.self, "# Free\n\n**License:** 1️⃣Apache 2.0\n", metadata: metadata("MIT"))
    expectFindings(
      LicenseMismatch.self, "# Free\n\n## License\n\nIt is out under\n1️⃣CC BY-NC 4.0 now.\n", metadata: metadata("MIT"))
    expectFindings(
      LicenseMismatch.self,
      "---\nlicense: mit\n---\n# Free\n\n## License\n\n1️⃣<https://spdx.org/licenses/BSD-3-Clause>\n")
  }

  @Test func licenceOfTheClause() throws {
    let finding = try #require(
      assess(card.markdown, metadata: metadata("Apache-2.0")).findings(of: LicenseMismatch.self).first)
    #expect(finding.slot == section && finding.severity == .error && finding.detail == "MIT")
    expectFindings(LicenseMismatch.self, card.markdown, metadata: metadata("MIT License"))
  }

  @Test func unknownNameIsAWarning() {
    let text = "# Free\n\n## License\n\n[Terms](https://opensource.org/licenses/MIT)\n"
    #expect(severity(text, metadata("House License 7")) == .warning)
    #expect(severity(text, metadata("Apache-2.0")) == .error)
  }

  @Test(arguments: [
    "## License\n\nMIT or Apache-2.0", "## License\n\nThe MIT License", "## License\n\nSee [the file](LICENSE).",
    "## License\n\n[Terms](https://example.org/mit)", "## Training Data\n\n### License\n\nCC-BY-4.0",
    "## Data License\n\nCC-BY-4.0", "The code uses Apache-2.0.", "## Training Data\n\n**License:** CC-BY-4.0",
    "## License\n\n```\nApache-2.0\n```",
  ])
  func silent(text: String) {
    expectFindings(LicenseMismatch.self, "# Free\n\n\(text)\n", metadata: metadata("MIT", "https://example.org/mit"))
    expectFindings(LicenseMismatch.self, "# Free\n\n\(text)\n", metadata: "model_version: v1\n")
  }

  @Test func anyOfSeveralWillDo() {
    expectFindings(
      LicenseMismatch.self, "# Free\n\n## License\n\nCC-BY-4.0\n", metadata: metadata("MIT") + "  - type: CC BY 4.0\n")
    expectFindings(LicenseMismatch.self, "---\nlicense: cc\n---\n# Free\n\n## License\n\nCC-BY-4.0\n")
    expectFindings(LicenseMismatch.self, "---\nlicense: other\n---\n# Free\n\n## License\n\nCC-BY-4.0\n")
  }

  private func metadata(_ type: String, _ url: String = "https://example.org/terms") -> String {
    "licenses:\n  - type: \(type)\n    url: \(url)\n"
  }

  private func severity(_ text: String, _ metadata: String) -> Severity? {
    assess(text, metadata: metadata).findings(of: LicenseMismatch.self).first?.severity
  }
}
