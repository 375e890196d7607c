import Testing

@testable import CardChecker

@Suite struct AcceptableUseLinkTests {
  private let card = FilledCard(revision: 4)
  private let section = "Out-of-Scope or Unauthorized Use Cases"

  private let policy: Policy = {
    var policy = Policy.default
    policy.parameters.acceptableUseURL = "https://example.org/use"
    return policy
  }()

  @Test func withoutLink() {
    let text = card.markdown.replacing(
      "- Whatever is prohibited by the Acc", with: "- 1️⃣Whatever is prohibited by the Acc")
    expectFindings(AcceptableUseLink.self, text, policy: policy)
    expectFindings(AcceptableUseLink.self, card.markdown)
  }

  @Test(arguments: [
    "[Rules](http://www.example.org/use/)", "See https://example.org/use.", "<https://example.org/use#a>",
  ])
  func withLink(link: String) {
    expectFindings(AcceptableUseLink.self, card.answering("Acknowledgements", link).markdown, policy: policy)
  }
}
