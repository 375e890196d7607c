import Testing

@testable import CardChecker

@Suite struct GuidanceCommentLeftTests {
  private let policy: Policy = {
    var policy = Policy.default
    policy.severities["boilerplate/guidance-comment-left"] = .note
    return policy
  }()

  @Test func betweenHeadingAndText() {
    let card = FilledCard(revision: 4)
      .answering("Risks", "1️⃣<!-- What harm\nit may do -->\n\n- A wrong count").markdown
    expectFindings(GuidanceCommentLeft.self, card, policy: policy)
  }

  @Test func silent() {
    let card = FilledCard(revision: 4)
    expectFindings(
      GuidanceCommentLeft.self, card.answering("Risks", "- Harm\n\n<!-- more? -->").markdown, policy: policy)
    expectFindings(GuidanceCommentLeft.self, card.answering("Risks", "<!-- more? -->\n\n- Harm").markdown)
    expectFindings(GuidanceCommentLeft.self, "# Free\n\n<!-- more? -->\n\nText.\n", policy: policy)
  }
}
