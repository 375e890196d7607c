import Testing

@testable import CardChecker

/// The publisher's filled example is complete, and keeps none of the legal passages.
@Suite struct PublishersExampleTests {
  @Test(
    .enabled(if: SharedFolder.isThere, Comment(rawValue: SharedFolder.absence)), arguments: [Policy.default, .czi])
  func filledExample(policy: Policy) throws {
    let assessment = assess(
      try SharedFolder.text("format/example-filled.md"),
      metadata: try SharedFolder.text("format/metadata-4-filled.yaml"), policy: policy)
    #expect(found("structure/", in: assessment) == ["note structure/title-is-template"])
    #expect(found("placeholder/", in: assessment) == ["warning placeholder/sample-image-left"])
    #expect(
      found("policy/", in: assessment) == [
        "error policy/acceptable-use-missing", "error policy/law-clause-missing", "error policy/license-clause-missing",
      ] + (policy == .czi ? ["note policy/contact-missing"] : []))
    #expect(found("boilerplate/", in: assessment).allSatisfy { $0.hasPrefix("note") })
    #expect(found("consistency/", in: assessment) == ["warning consistency/dataset-unmentioned"])
    #expect(
      assessment.findings(of: DatasetUnmentioned.self).map(\.key) == ["dataset_sources[Multi-Modal Cell Atlas]"])
  }

  @Test func filledCardKeepsWhatIsDemanded() {
    let findings = assess(FilledCard(revision: 4).markdown, metadata: "licenses:\n  - type: MIT\n").findings
    #expect(findings.allSatisfy { !$0.rule.hasPrefix("policy/") && !$0.rule.hasPrefix("boilerplate/") })
  }

  private func found(_ family: String, in assessment: CardAssessment) -> [String] {
    assessment.findings.filter { $0.rule.hasPrefix(family) }.map { "\($0.severity) \($0.rule)" }
  }
}
