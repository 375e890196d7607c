import Testing

@testable import CardChecker

@Suite struct BooleanNotStringTests {
  @Test(arguments: [
    #"no"#, #"true"#, #"False"#, #""yes""#, #"off"#,
  ])
  func flagged(value: String) {
    expectFindings(
      BooleanNotString.self,
      metadata: FilledMetadata().replacing("uses_synthetic_data", with: "uses_synthetic_data: 1️⃣\(value)"))
  }

  @Test(arguments: [
    #"Yes"#, #""No""#, #"partly"#, #"~"#,
  ])
  func silent(value: String) {
    expectFindings(
      BooleanNotString.self,
      metadata: FilledMetadata().replacing("uses_synthetic_data", with: "uses_synthetic_data: \(value)"))
  }

  @Test func silentElsewhere() {
    expectFindings(
      BooleanNotString.self, metadata: FilledMetadata().replacing("model_description", with: "model_description: yes"))
  }
}
