import Testing

@testable import CardChecker

@Suite struct VersionInvalidTests {
  @Test(arguments: [
    #"beta"#, #"v1.2.3.4"#, #"v"#, #"1.x"#, #""v1.2-rc1""#, #"2024/01/02"#, #"v1."#,
  ])
  func flagged(value: String) {
    expectFindings(
      VersionInvalid.self, metadata: FilledMetadata().replacing("model_version", with: "model_version: 1️⃣\(value)"))
  }

  @Test(arguments: [
    #"v1"#, #"v1.2"#, #"v1.2.3"#, #"1"#, #"1.10"#, #"1.0.0"#, #"2024-01-15"#, #"V2"#, #"2024-02-30"#, #"TBD"#,
  ])
  func silent(value: String) {
    expectFindings(
      VersionInvalid.self, metadata: FilledMetadata().replacing("model_version", with: "model_version: \(value)"))
  }
}
