import Testing

@testable import CardChecker

@Suite struct DatesOutOfOrderTests {
  @Test func releasedBeforeTheTraining() throws {
    let text = FilledMetadata().adding("1️⃣training_date: 2024-01-16")
    expectFindings(DatesOutOfOrder.self, metadata: text)
    let finding = try #require(findings(of: DatesOutOfOrder.self, metadata: MarkedText(text).text).first)
    #expect(finding.message == "The release on 2024-01-15 comes before the training on 2024-01-16.")
  }

  @Test func periods() {
    expectFindings(DatesOutOfOrder.self, ingestion: "1️⃣dataset_collection_timeframe: 2021-03/2020-12\n")
    expectFindings(DatesOutOfOrder.self, ingestion: "dataset_collection_timeframe: 2020-12/2021-03\n")
    expectFindings(DatesOutOfOrder.self, ingestion: "dataset_collection_timeframe: 2021/2021-03\n")
  }

  @Test func silent() {
    expectFindings(DatesOutOfOrder.self, metadata: FilledMetadata().adding("training_date: 2024-01-15"))
    expectFindings(DatesOutOfOrder.self, metadata: FilledMetadata().adding("training_date: spring"))
  }
}
