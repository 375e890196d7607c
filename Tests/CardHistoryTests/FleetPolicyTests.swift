import CardChecker
import CardHistory
import Testing

/// Which demands a repository and a card get from a policy file.
struct FleetPolicyTests {
  private func policy(_ text: String) throws -> FleetPolicy {
    FleetPolicy(try PolicyFile(yaml: text, file: "ours.yaml") { _ in [] })
  }

  private static let overrides = """
    gate: {maximumErrors: 1}
    overrides:
      - paths: ["docs/**"]
        gate: {maximumErrors: 5}
      - repositories: [speech/*]
        gate: {maximumErrors: 2, maximumWarnings: 7}
      - repositories: [speech/loud]
        paths: ["docs/*.md"]
        gate: {maximumErrors: 6}
      - repositories: [speech/loud]
        gate: {maximumErrors: 3}
    """

  @Test(arguments: [
    ("vision/x", "card.md", 1), ("speech/x", "card.md", 2), ("speech/loud", "card.md", 3),
    ("vision/x", "docs/a/b.md", 5),
    ("speech/x", "docs/b.md", 5), ("speech/loud", "docs/b.md", 6), ("speech/loud", "docs/a/b.md", 5),
    ("speech/a/b", "card.md", 1),
  ])
  func theLastOverrideWinsAndThoseForPathsComeLast(repository: String, path: String, errors: Int) throws {
    var policies = CardPolicies(try policy(Self.overrides).policy(of: repository))
    #expect(policies.policy(ofCardAt: path).gate.maximumErrors == errors)
  }

  @Test func anOverrideForOneRepositoryLeavesTheDigestOfOthersAlone() throws {
    let before = try policy(Self.overrides)
    let after = try policy(Self.overrides + "\n  - repositories: [speech/loud]\n    metadata: never")
    #expect(before.policy(of: "speech/loud").digest != after.policy(of: "speech/loud").digest)
    for other in ["speech/x", "vision/x"] {
      #expect(before.policy(of: other).digest == after.policy(of: other).digest)
    }
    #expect(before.common.digest == after.common.digest)
  }

  @Test func excusesAndOwnersLeaveTheDigestAlone() throws {
    let others = """

      owners: [{repositories: ["**"], owner: us}]
      waivers: [{rule: structure/*, reason: r, owner: o, expires: 2030-01-01}]
      baseline: b.json
      """
    #expect(try policy(Self.overrides).common.digest == policy(Self.overrides + others).common.digest)
  }

  @Test func aDigestIsThatOfTheTextAndSurvivesTheWayToAWorker() throws {
    let policy = try policy(Self.overrides).policy(of: "speech/loud")
    #expect(policy.digest == SHA256Digest(of: Array(policy.yaml.utf8)).hexadecimal)
    #expect(policy.yaml.contains("overrides:\n  - paths:\n      - \"docs/**\"\n    gate:\n      maximumErrors: 5\n"))
    #expect(RepositoryPolicy.default.digest == Policy.default.digest)
  }

  @Test func theFirstOwnerCountsAndTheLabelsOfAll() throws {
    let policy = try policy(
      """
      owners:
        - repositories: ["speech/**"]
          labels: [audio]
        - {repositories: [speech/loud], owner: loud, labels: [b, audio]}
        - {repositories: ["**"], owner: all}
      """)
    #expect(policy.ownership(of: "speech/loud") == ("loud", ["audio", "b"]))
    #expect(policy.ownership(of: "vision/x") == ("all", []))
  }
}
