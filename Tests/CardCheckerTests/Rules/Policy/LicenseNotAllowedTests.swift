import Testing

@testable import CardChecker

@Suite struct LicenseNotAllowedTests {
  private let policy: Policy = {
    var policy = Policy.default
    policy.parameters.licenses = ["MIT", "https://creativecommons.org/licenses/by/4.0/", "House License"]
    return policy
  }()

  @Test func eachLicenceMustBeAllowed() throws {
    let findings = findings("model_version: v1\nlicenses:\n  - type: MIT License\n  - type: GPL-3.0\n  - type: Other\n")
    #expect(findings.map(\.key) == ["licenses[GPL-3.0]", "licenses[Other]"])
    #expect(findings.map(\.line) == [4, 5])
    #expect(findings.allSatisfy { $0.path == "docs/metadata.yaml" && $0.severity == .error })
    #expect(try #require(findings.first).remediation.contains("House License"))
  }

  @Test func noLicence() {
    #expect(findings("model_version: v1\n").map(\.key) == ["licenses"])
    #expect(findings("model_version: v1\nlicenses: []\n").map(\.line) == [2])
    #expect(findings(nil).map(\.path) == ["docs/model_card.md"])
  }

  @Test(arguments: [
    "licenses:\n  - type: mit", "licenses:\n  - type: CC-BY-4.0", "license: cc-by-4.0",
    "licenses:\n  - type: house license",
    "licenses:\n  - type: Ours\n    url: https://opensource.org/licenses/MIT",
  ])
  func allowed(metadata: String) {
    #expect(findings(metadata).isEmpty)
  }

  @Test func silentWithoutList() {
    #expect(assess("# Card\n", metadata: "license: gpl-3.0\n").findings(of: LicenseNotAllowed.self).isEmpty)
  }

  private func findings(_ metadata: String?) -> [Finding] {
    assess("# Card\n", metadata: metadata, policy: policy).findings(of: LicenseNotAllowed.self)
  }
}
