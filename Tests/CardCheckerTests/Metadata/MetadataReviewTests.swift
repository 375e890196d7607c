import Testing

@testable import CardChecker

@Suite struct MetadataReviewTests {
  @Test func filledMetadataHasNoProblem() {
    for revision in 1...4 {
      let assessment = assess(FilledCard(revision: revision).markdown, metadata: FilledMetadata().yaml)
      #expect(assessment.findings.filter { $0.rule.hasPrefix("metadata/") }.isEmpty)
      #expect(assessment.families["metadata"]?.points == 25)
    }
  }

  @Test(arguments: documents.map(\.name))
  func ends(name: String) throws {
    let yaml = try #require(Self.documents.first { $0.name == name }).yaml
    let lines = yaml.utf8.count { $0 == UInt8(ascii: "\n") } + 1
    for document in [yaml, FilledMetadata().yaml + yaml] {
      let assessment = assess("# Card\n", metadata: document)
      #expect(assessment.findings.allSatisfy { 1 <= $0.line && $0.line <= $0.endLine && $0.endLine <= lines + 50 })
      #expect(assessment.findings.count < 500)
    }
  }

  @Test func latestDay() {
    let card = read("# Card\n", metadata: FilledMetadata().adding("training_date: 2025-03-04"))
    #expect(card.latestDay == CivilDay("2025-03-04"))
    #expect(read("# Card\n").latestDay == nil)
  }

  private static let documents: [(name: String, yaml: String)] = [
    ("unknown keys", numbered(6_000) { "key\($0): a" }), ("keys", numbered(2_000) { "a\($0 % 3): a" }),
    ("tasks", "tasks_performed_by_model:\n" + numbered(3_000) { "- Image Segment\($0)" }),
    ("authors", "authors:\n" + numbered(4_000) { "- {name: \($0)}" }),
    ("blanks", "model_modality:\n" + numbered(9_000) { _ in "- ''" }),
    ("nesting", "model_modality: " + String(repeating: "[", count: 60) + String(repeating: "]", count: 60)),
  ]

  private static func numbered(_ count: Int, _ line: (Int) -> String) -> String {
    (0..<count).map { line($0) + "\n" }.joined()
  }
}
