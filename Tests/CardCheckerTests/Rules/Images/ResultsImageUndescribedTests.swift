import Testing

@testable import CardChecker

@Suite struct ResultsImageUndescribedTests {
  @Test(arguments: [
    "1️⃣![Results](a.png)", "1️⃣![Results by line](a.png)\n\n![Errors by line](b.png)",
    "Results:\n\n1️⃣<img src=\"a.png\" alt=\"\">",
  ])
  func imageAlone(answer: String) {
    expectFindings(ResultsImageUndescribed.self, card(answer))
  }

  @Test(arguments: [
    "![Results](a.png)\n\nThe error is 3.1 on average.", "![Results](a.png)\n\n| A | B |\n| - | - |\n| 1 | 2 |", "0.92",
    "![The error is 3.1 for cell line A and 4.2 for B](a.png)", "See [the results](a.png).", "...",
  ])
  func silent(answer: String) {
    expectFindings(ResultsImageUndescribed.self, card(answer))
  }

  @Test func otherSections() {
    expectFindings(
      ResultsImageUndescribed.self, FilledCard(revision: 4).answering("Risks", "![Risks](a.png)").markdown)
    expectFindings(ResultsImageUndescribed.self, "# Free\n\n## Evaluation Results\n\n![Results](a.png)\n")
  }

  private func card(_ answer: String) -> String {
    FilledCard(revision: 4).answering("Evaluation Results", answer).markdown
  }
}
