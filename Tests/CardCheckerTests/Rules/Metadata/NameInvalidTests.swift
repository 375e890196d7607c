import Testing

@testable import CardChecker

@Suite struct NameInvalidTests {
  @Test(arguments: [
    #"Cells & Counts"#, #"Cell/Counter"#, #"Cell Counter 1.0"#,
  ])
  func flagged(value: String) {
    expectFindings(
      NameInvalid.self,
      metadata: FilledMetadata().replacing("model_display_name", with: "model_display_name: 1️⃣\(value)"))
  }

  @Test(arguments: [
    #"Cell_Counter-2"#, #"Zellzähler 3"#, #"3"#, #"TODO"#,
  ])
  func silent(value: String) {
    expectFindings(
      NameInvalid.self, metadata: FilledMetadata().replacing("model_display_name", with: "model_display_name: \(value)")
    )
  }
}
