import Testing

@testable import CardChecker

@Suite struct LicenseTypeUrlDifferTests {
  @Test(arguments: [
    ("MIT", "https://www.apache.org/licenses/LICENSE-2.0"),
    ("CC BY 4.0", "https://creativecommons.org/licenses/by-nc/4.0/deed.en"),
  ])
  func others(type: String, address: String) {
    expectFindings(LicenseTypeUrlDiffer.self, metadata: licensed(type, "1️⃣" + address))
  }

  @Test(arguments: [
    ("MIT License", "https://opensource.org/license/mit"), ("MIT", "https://example.org/licenses/other"),
    ("Ours", "https://opensource.org/licenses/MIT"), ("Apache 2.0", "https://www.apache.org/licenses/LICENSE-2.0.txt"),
  ])
  func silent(type: String, address: String) {
    expectFindings(LicenseTypeUrlDiffer.self, metadata: licensed(type, address))
  }

  private func licensed(_ type: String, _ address: String) -> String {
    FilledMetadata().replacing("licenses", with: "licenses:\n  - type: \(type)\n    url: \(address)")
  }
}
