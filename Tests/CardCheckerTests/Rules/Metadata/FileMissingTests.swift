import Testing

@testable import CardChecker

@Suite struct FileMissingTests {
  @Test func whereTheTemplateOrThePolicyDemandsMetadata() {
    #expect(assess(FilledCard(revision: 4).markdown).findings(of: FileMissing.self).map(\.line) == [1])
    #expect(assess("# Card\n", policy: .czi).findings(of: FileMissing.self).count == 1)
  }

  @Test func silent() {
    expectFindings(FileMissing.self, "# Card\n")
    expectFindings(FileMissing.self, metadata: "")
    expectFindings(FileMissing.self, "---\nlicense: mit\n---\n" + FilledCard(revision: 4).markdown)
    var policy = Policy(name: "ours")
    policy.metadata = .never
    expectFindings(FileMissing.self, FilledCard(revision: 4).markdown, policy: policy)
  }
}
