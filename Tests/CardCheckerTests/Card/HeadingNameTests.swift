import Testing

@testable import CardChecker

@Suite struct HeadingNameTests {
  @Test(arguments: [
    ("2.1 Risks", "risks"), ("3) Risks", "risks"), ("Risks {#risks}", "risks"), ("3D models", "3d models"),
    ("2024", "2024"), ("⚠️ *Risks*:", "risks"), ("{#a}", "a"), ("", ""),
    ("Citation [optional]", "citation"), ("Citation (Optional)", "citation"), ("[optional]", "optional"),
  ])
  func name(heading: String, name: String) {
    #expect(HeadingName.key(of: Array(heading.utf8)) == TextKey(name))
  }

  @Test func numberedCardIsTheSame() {
    var number = 0
    let lines = FilledCard(revision: 4).markdown.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard line.hasPrefix("##") else { return String(line) }
      number += 1
      return String(line.replacing("# ", with: "# \(number). "))
    }
    let assessment = assess(lines.joined(separator: "\n"), metadata: FilledMetadata().yaml)
    #expect(assessment.completeness == 100)
    #expect(assessment.findings.isEmpty)
  }
}
