import Testing

@testable import CardChecker

@Suite struct ValueCustomTests {
  @Test func valuesOfOnesOwn() throws {
    let text = FilledMetadata().replacing(
      "tasks_performed_by_model", with: "tasks_performed_by_model:\n  - Imputation\n  1️⃣- Cell Counting")
    expectFindings(ValueCustom.self, metadata: text)
    #expect(findings(of: ValueCustom.self, metadata: MarkedText(text).text).map(\.severity) == [.note])
    expectFindings(ValueCustom.self, ingestion: "imaging_technologies:\n- STED\n1️⃣- Ptychography\n")
  }

  @Test func silent() {
    expectFindings(ValueCustom.self, metadata: FilledMetadata().yaml)
  }
}
