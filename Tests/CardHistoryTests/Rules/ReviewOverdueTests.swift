import CardChecker
import CardHistory
import TestSupport
import Testing

/// Cards that nobody looked at for too long. The first commit of a test is of 14 November 2023.
struct ReviewOverdueTests {
  private static let card = FastImport.Change.file("model_card.md", "# Model\n\nIt tells words apart.\n")

  @Test(arguments: [("2024-11-14", 0), ("2024-11-15", 1), ("2023-11-15", 0)])
  func thePolicySaysHowLong(day: String, count: Int) throws {
    let past = try PastRepository([Self.card], [.file("x", "x")])
    let found = try past.found("review-overdue", on: day) { $0.parameters.reviewMonths = 12 }
    #expect(found.count == count)
    #expect(found.allSatisfy { $0.introducedBy == nil })
    #expect(try past.found("review-overdue", on: day).isEmpty)
  }

  @Test(arguments: [("2024-03-01", 0), ("2024-03-02", 1)])
  func theMetadataWinsOverThePolicy(day: String, count: Int) throws {
    let past = try PastRepository([Self.card, .file("model_card_metadata.yaml", "next_review: 2024-03-01\n")])
    #expect(try past.found("review-overdue", on: day) { $0.parameters.reviewMonths = 1 }.count == count)
  }

  @Test func withoutAClockNothingIsOverdue() throws {
    #expect(try PastRepository([Self.card]).found("review-overdue") { $0.parameters.reviewMonths = 1 }.isEmpty)
  }
}
