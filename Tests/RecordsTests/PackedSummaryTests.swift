import CardChecker
import Git
import Testing

@testable import Records

/// Summaries in few bytes.
struct PackedSummaryTests {
  private static let commit = commit("a1", by: "A <a@example.org>", at: "2026-01-02T03:04:05Z")
  private static let earlier = commit("b2", by: "B <b@example.org>", at: "0001-01-01T00:00:00Z")

  private static func commit(_ digits: String, by author: String, at time: String) -> String {
    #"{"author": "\#(author)", "commit": "\#(id(digits))", "time": "\#(time)"}"#
  }

  private static func id(_ digits: String) -> String { String(repeating: digits, count: 20) }

  private static let full = """
    {
      "row": {
        "id": "team/model", "status": "fail", "completeness": 57.1, "coverage": 100, "compliance": 0.5, "grade": "D",
        "cards": 2, "errors": 3, "warnings": 1000, "notes": 70000, "waived": 5, "owner": "Owners", "labels": ["x", "y"],
        "head": \(commit), "auditedAt": "9999-12-31T23:59:59Z", "stale": true, "partial": true,
        "report": "repositories/team%2Fmodel/report.json"
      },
      "cards": [
        {
          "path": "docs/model_card.md", "status": "fail", "rules": ["one", "two"], "errorRules": ["two"],
          "lastChange": \(commit), "decision": \(earlier), "isOverdue": true
        },
        {"path": "%FF.md", "status": "none", "rules": [], "errorRules": [], "isOverdue": false}
      ],
      "missedRules": ["gone", "gone"], "missedErrorRules": ["gone"], "missedSince": \(earlier),
      "reviewDays": ["2026-02-28", "2028-02-29"], "today": "2026-11-24",
      "deletions": ["old.md", \(commit), "older.md", \(earlier)],
      "policy": "\(id("c3"))", "ruleset": 3, "excuses": {"digest": "\(id("d4"))", "uses": {"w": 2}, "obsolete": 4}
    }
    """

  private static let bare = """
    {
      "row": {
        "id": "team/none", "status": "unknown", "completeness": null, "coverage": null, "compliance": null,
        "grade": null, "cards": 0, "errors": 0, "warnings": 0, "notes": 0, "waived": 0, "owner": null, "labels": [],
        "head": null, "auditedAt": null, "stale": false, "partial": false, "report": ""
      },
      "cards": [], "missedRules": [], "missedErrorRules": [], "reviewDays": [], "deletions": [], "policy": "",
      "ruleset": 0
    }
    """

  private static func summary(_ text: String) throws -> RepositorySummary {
    try JSONText.decode(RepositorySummary.self, from: Array(text.utf8))
  }

  @Test(arguments: [full, bare]) func eachComesBackAsItWas(text: String) throws {
    let summary = try Self.summary(text)
    var writer = PackedWriter()
    writer.write(summary)
    var reader = PackedReader(writer.packed)
    #expect(reader.value() == summary)
    #expect(reader.isAtEnd)
  }

  @Test func manyComeBackInTheirOrder() throws {
    let summaries = try [Self.full, Self.bare, Self.full, Self.bare].map(Self.summary)
    var writer = PackedWriter()
    for summary in summaries { writer.write(summary) }
    var reader = PackedReader(writer.packed)
    #expect(summaries.map { _ in reader.value(RepositorySummary.self) } == summaries)
    #expect(reader.isAtEnd)
  }

  @Test func whatIsSaidAgainTakesLittle() throws {
    let summary = try Self.summary(Self.full)
    var writer = PackedWriter()
    writer.write(summary)
    let once = writer.packed.count
    writer.write(summary)
    #expect(writer.packed.count - once < once / 2)
  }

  @Test(arguments: [0, 1, -1, 63, 64, -64, -65, 8191, 8192, .max, .min]) func anyNumberComesBack(number: Int) {
    var writer = PackedWriter()
    writer.write(number)
    writer.write(-1)
    var reader = PackedReader(writer.packed)
    #expect([reader.value(), reader.value()] == [number, -1])
  }

  @Test func textsThatLookAlikeKeepTheirBytes() {
    let texts = ["caf\u{E9}", "cafe\u{301}", "", "caf\u{E9}"]
    var writer = PackedWriter()
    writer.write(texts)
    var reader = PackedReader(writer.packed)
    #expect(reader.value([String].self).map { Array($0.utf8) } == texts.map { Array($0.utf8) })
  }
}
