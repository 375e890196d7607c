import Testing

@testable import CardChecker

@Suite struct AcceptableUseMissingTests {
  private let card = FilledCard(revision: 4)
  private let section = "Out-of-Scope or Unauthorized Use Cases"

  @Test func withoutPhrase() {
    let text = card.answering(section, "- Unacceptable use. Policy.").markdown
    expectFindings(AcceptableUseMissing.self, text.replacing("### \(section)", with: "1️⃣### \(section)"))
  }

  @Test(arguments: ["See our acceptable-use\npolicy.", "- Whatever the **Acceptable Use Policy** prohibits"])
  func withPhrase(answer: String) {
    expectFindings(AcceptableUseMissing.self, card.answering(section, answer).markdown)
  }

  @Test func phraseOfThePolicy() {
    var policy = Policy.default
    policy.parameters.acceptableUse = "House Rules"
    #expect(assess(card.markdown, policy: policy).findings(of: AcceptableUseMissing.self).count == 1)
    expectFindings(AcceptableUseMissing.self, card.answering(section, "House rules.").markdown, policy: policy)
    policy.parameters.acceptableUse = ""
    expectFindings(AcceptableUseMissing.self, card.markdown, policy: policy)
  }
}
