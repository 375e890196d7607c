import Testing

@testable import CardChecker

@Suite struct ValidateOutputsMissingTests {
  private let card = FilledCard(revision: 4)
  private let section = "Caveats and Recommendations"

  @Test func withoutSentence() {
    let text = card.answering(section, "Validate often. Outputs are numbers.").markdown
    expectFindings(ValidateOutputsMissing.self, text.replacing("### \(section)", with: "1️⃣### \(section)"))
  }

  @Test(arguments: ["- Review and validate outputs", "Predictions are to be verified.", "...", "Check the results."])
  func silent(answer: String) {
    expectFindings(ValidateOutputsMissing.self, card.answering(section, answer).markdown)
    expectFindings(ValidateOutputsMissing.self, card.removing(section).markdown)
    expectFindings(ValidateOutputsMissing.self, "# Free\n\n## Caveats\n\nNone known.\n", policy: .czi)
  }
}
