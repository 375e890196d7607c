import Testing

@testable import CardChecker

@Suite struct ContactMissingTests {
  private let card = FilledCard(revision: 4)
  private let section = "Caveats and Recommendations"
  private var policy = Policy.default

  init() {
    policy.parameters.contacts = ["safe@example.org", "quiet@example.org"]
    policy.parameters.affiliates = ["Institute of Counting"]
  }

  @Test func organisationOfTheRepository() throws {
    var policy = policy
    policy.parameters.organization = "Institute of Counting"
    let text = card.answering(section, "Verify results. Ask safe@example.org.").markdown
    let marked = text.replacing("### \(section)", with: "1️⃣### \(section)")
    expectFindings(ContactMissing.self, marked, policy: policy)
    let finding = try #require(assess(text, policy: policy).findings(of: ContactMissing.self).first)
    #expect(finding.detail == "quiet@example.org" && finding.severity == .error && finding.slot == section)
    #expect(assess("# Free\n", policy: policy).findings(of: ContactMissing.self).count == 1)
  }

  @Test(arguments: ["Institute of Counting, Berlin", "Institute of Counting"])
  func affiliateIsANote(name: String) {
    for author in ["name: A\n    affiliates: [\(name)]", "name: \(name)"] {
      let assessment = assess(card.markdown, metadata: "authors:\n  - \(author)\n", policy: policy)
      #expect(assessment.findings(of: ContactMissing.self).map(\.severity) == [.note])
    }
    expectFindings(ContactMissing.self, card.markdown, metadata: "authors:\n  - name: Ada\n", policy: policy)
  }

  @Test(arguments: [
    "Ask Safe@example.org or [us](mailto:quiet@example.org).", "### Contact\n\nsafe@example.org, quiet@example.org",
  ])
  func silent(answer: String) {
    var policy = policy
    policy.parameters.organization = "Institute of Counting"
    expectFindings(ContactMissing.self, card.answering(section, answer).markdown, policy: policy)
    expectFindings(ContactMissing.self, "# Free\n\nsafe@example.org, quiet@example.org\n", policy: policy)
    policy.parameters.contacts = []
    expectFindings(ContactMissing.self, card.markdown, policy: policy)
  }
}
