import CardChecker
import Testing

@Suite struct CivilDayTests {
  @Test(
    arguments: [
      (0, "1970-01-01"), (-1, "1969-12-31"), (951_782_400, "2000-02-29"), (1_709_164_800, "2024-02-29"),
      (253_402_300_799, "9999-12-31"), (.max, "9999-12-31"), (.min, "0000-01-01"), (-62_167_219_200, "0000-01-01"),
      (1_735_689_599, "2024-12-31"),
    ] as [(Int64, String)])
  func daysOfTimes(seconds: Int64, day: String) {
    #expect(CivilDay(secondsSince1970: seconds).description == day)
  }

  @Test(arguments: ["2023-02-29", "2024-13-01", "2024-00-10", "2024-01-00", "24-01-01", "2024-1-01", "2024-01-01 ", ""])
  func noDays(text: String) {
    #expect(CivilDay(text) == nil)
  }

  @Test(arguments: [("2024-02-28", "2024-02-29"), ("2024-02-29", "2024-03-01"), ("2024-12-31", "2025-01-01")])
  func next(day: String, next: String) throws {
    let day = try #require(CivilDay(day))
    #expect(day.next.description == next && day < day.next)
  }
}
