import Testing

@testable import CardChecker

@Suite struct DateInvalidTests {
  @Test(arguments: [
    #"2024-02-30"#, #"2023-02-29"#, #"15.01.2024"#, #"January 2024"#, #"2024-1-5"#, #"2024-01-15T10:00"#,
  ])
  func flagged(value: String) {
    expectFindings(
      DateInvalid.self, metadata: FilledMetadata().replacing("release_date", with: "release_date: 1️⃣\(value)"))
  }

  @Test(arguments: [
    #"2024-02-29"#, #""2024-01-15""#, #"TBD"#,
  ])
  func silent(value: String) {
    expectFindings(
      DateInvalid.self, metadata: FilledMetadata().replacing("release_date", with: "release_date: \(value)"))
  }

  @Test func otherFields() {
    expectFindings(DateInvalid.self, metadata: FilledMetadata().adding("training_date: 1️⃣2023-13-01"))
    expectFindings(
      DateInvalid.self, metadata: FilledMetadata().replacing("model_version", with: "model_version: 1️⃣2024-02-30"))
    expectFindings(
      DateInvalid.self, ingestion: "1️⃣dataset_collection_timeframe: spring\ndataset_first_used_in_model_dev: 2024-01\n")
    expectFindings(DateInvalid.self, ingestion: "dataset_collection_timeframe: 2020-01 / 2021-02\n")
  }

  @Test func noSuchDay() throws {
    let text = FilledMetadata().replacing("release_date", with: "release_date: 2024-02-30")
    let finding = try #require(findings(of: DateInvalid.self, metadata: text).first)
    #expect(finding.message == "There is no day “2024-02-30”.")
    #expect(finding.key == "release_date")
  }
}
