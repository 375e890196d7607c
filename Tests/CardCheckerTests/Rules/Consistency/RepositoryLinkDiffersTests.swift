import Testing

@testable import CardChecker

@Suite struct RepositoryLinkDiffersTests {
  private let metadata = "repository_link: https://github.com/ours/counter\n"
  private let policy: Policy = {
    var policy = Policy.default
    policy.severities["consistency/repository-link-differs"] = .note
    return policy
  }()

  @Test func otherRepository() {
    let text = "# Free\n\n1️⃣[Code](https://github.com/theirs/counter/tree/main)\n"
    expectFindings(RepositoryLinkDiffers.self, text, metadata: metadata, policy: policy)
    expectFindings(RepositoryLinkDiffers.self, MarkedText(text).text, metadata: metadata)
  }

  @Test(arguments: [
    "https://github.com/ours/counter.git and https://github.com/theirs/counter",
    "https://github.com/Ours/Counter/issues",
    "https://gitlab.com/theirs/counter", "https://github.com/theirs", "Nothing.",
  ])
  func silent(text: String) {
    expectFindings(RepositoryLinkDiffers.self, "# Free\n\n\(text)\n", metadata: metadata, policy: policy)
  }
}
