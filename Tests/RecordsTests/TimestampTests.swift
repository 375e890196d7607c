import Records
import TestSupport
import Testing

/// Times as ISO 8601, against the `date` of the system.
struct TimestampTests {
  @Test func agreesWithDateOverTwoThousandYears() throws {
    var random = SeededGenerator(seed: 1)
    let seconds = (0..<300).map { _ in Int64.random(in: -62_135_596_800...253_402_300_799, using: &random) }
    let input = seconds.map { "@\($0)\n" }.joined()
    let dates = try Command.run(
      "date", ["-u", "-f", "-", "+%Y-%m-%dT%H:%M:%SZ"], input: Array(input.utf8), environment: ["LC_ALL": "C"]
    ).lines
    #expect(seconds.map { Timestamp(seconds: $0).description } == dates)
    #expect(dates.map { Timestamp($0)?.seconds } == seconds)
  }

  @Test func timesOutsideTheCalendarAreClamped() {
    #expect(Timestamp(seconds: .max).description == "9999-12-31T23:59:59Z")
    #expect(Timestamp(seconds: .min).description == "0001-01-01T00:00:00Z")
  }

  @Test(arguments: [
    "2026-02-29", "2026-13-01", "2026-01-31T24:00:00Z", "2026-01-31T09:30:00", "26-01-31", "", "x", "2026-1-31",
  ])
  func whatIsNoTimeIsRefused(text: String) {
    #expect(Timestamp(text) == nil)
  }

  @Test func aDayMeansItsFirstSecond() {
    #expect(Timestamp("2024-02-29")?.description == "2024-02-29T00:00:00Z")
  }
}
