import Testing

@testable import CardChecker

@Suite struct DateInFutureTests {
  @Test func laterThanTheDay() {
    let text = FilledMetadata().replacing("release_date", with: "1️⃣release_date: 2024-01-15")
    expectFindings(DateInFuture.self, metadata: text, on: CivilDay("2024-01-13"))
  }

  @Test func silent() {
    let text = FilledMetadata().yaml
    expectFindings(DateInFuture.self, metadata: text)
    expectFindings(DateInFuture.self, metadata: text, on: CivilDay("2024-01-14"))
    expectFindings(DateInFuture.self, metadata: text, on: CivilDay("2025-01-01"))
  }
}
