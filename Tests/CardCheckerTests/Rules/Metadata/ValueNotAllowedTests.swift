import Testing

@testable import CardChecker

@Suite struct ValueNotAllowedTests {
  @Test(arguments: [
    #"TPU"#, #"GPU or CPU"#, #"gpu"#,
  ])
  func flagged(value: String) {
    expectFindings(
      ValueNotAllowed.self,
      metadata: FilledMetadata().replacing("compute_requirement", with: "compute_requirement: 1️⃣\(value)"))
  }

  @Test(arguments: [
    #"CPU"#, #""GPU""#, #"TODO"#,
  ])
  func silent(value: String) {
    expectFindings(
      ValueNotAllowed.self,
      metadata: FilledMetadata().replacing("compute_requirement", with: "compute_requirement: \(value)"))
  }

  @Test func listsAndEntries() {
    expectFindings(
      ValueNotAllowed.self, metadata: FilledMetadata().replacing("model_modality", with: "model_modality: [1️⃣Text]"))
    expectFindings(
      ValueNotAllowed.self,
      metadata: FilledMetadata().replacing(
        "authors", with: "authors:\n  - name: Ada\n    1️⃣type: person\n  - {name: Bo, type: organization}"))
    expectFindings(
      ValueNotAllowed.self,
      metadata: FilledMetadata().replacing("uses_synthetic_data", with: "1️⃣uses_synthetic_data: partly"))
    expectFindings(ValueNotAllowed.self, ingestion: "tissue_type:\n- tissue\n1️⃣- leaf\n")
  }

  @Test func caseAloneIsAWarning() throws {
    let text = FilledMetadata().replacing("compute_requirement", with: "compute_requirement: gpu")
    let finding = try #require(findings(of: ValueNotAllowed.self, metadata: text).first)
    #expect(finding.severity == .warning)
    #expect(finding.message == "The field “compute_requirement” says “gpu” and not “GPU”.")
  }
}
