import Testing

@testable import CardChecker

@Suite struct LawClauseMissingTests {
  private let card = FilledCard(revision: 4)
  private let section = "Out-of-Scope or Unauthorized Use Cases"

  @Test(arguments: [
    "- Diagnosis", "Do not violate rights. Know the law.", "- Violations\n- Laws", "- Violating the lawn rules", "...",
  ])
  func withoutClause(answer: String) {
    let text = card.answering(section, answer).markdown.replacing("### \(section)", with: "1️⃣### \(section)")
    expectFindings(LawClauseMissing.self, text)
  }

  @Test(arguments: [
    "- Use that violates applicable laws", "Uses in violation of **any** regulation.", "Violating\nthe law.",
    "Do not use it to violate:\n\n- rights\n- laws",
  ])
  func withClause(answer: String) {
    expectFindings(LawClauseMissing.self, card.answering(section, answer).markdown)
  }

  @Test func pointsToWhereTheSectionShouldBe() throws {
    let text = card.removing(section).markdown
    let finding = try #require(assess(text).findings(of: LawClauseMissing.self).first)
    #expect(text.split(separator: "\n", omittingEmptySubsequences: false)[finding.line - 1] == "### Primary Use Cases")
    #expect(finding.slot == section && finding.severity == .error)
  }

  @Test func otherFormatsOnlyWhereDemanded() {
    let text = "# Free\n\n## 1️⃣Out-of-scope use\n\nDiagnosis.\n\n## Law\n\nNo law is violated.\n"
    expectFindings(LawClauseMissing.self, text, policy: .czi)
    expectFindings(LawClauseMissing.self, text.replacing("1️⃣", with: ""))
    expectFindings(LawClauseMissing.self, "# Free\n\nDo not violate laws.\n", policy: .czi)
    expectFindings(LawClauseMissing.self, "1️⃣# Free\n\nDiagnosis.\n", policy: .czi)
  }
}
