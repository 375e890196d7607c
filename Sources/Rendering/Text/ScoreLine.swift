import CardChecker

/// The scores of a card on one line.
struct ScoreLine {
  private let assessment: CardAssessment
  private let findings: [Finding]

  /// - Parameter findings: those that count.
  init(_ assessment: CardAssessment, counting findings: [Finding]) {
    self.assessment = assessment
    self.findings = findings
  }

  var text: String {
    [completeness, coverage, compliance, grade, errors].compactMap(\.self).joined(separator: "  ")
  }

  private var completeness: String? {
    guard let value = assessment.completeness else { return nil }
    let required = assessment.slots.filter(\.required)
    let filled = required.count { $0.state == .filled || $0.state == .notApplicable }
    return "completeness \(Number.score(value)) (\(filled)/\(required.count))"
  }

  private var coverage: String? {
    assessment.coverage.map { "coverage \(Number.score($0))" }
  }

  private var compliance: String? {
    assessment.compliance.map { "compliance \(Number.score($0))" }
  }

  private var grade: String? {
    assessment.grade.map { "grade \($0.rawValue)" }
  }

  private var errors: String {
    Number.count(findings.count { $0.severity == .error }, "error")
  }
}

extension CardAssessment {
  /// The format as a reader knows it, such as `template, revision 4`.
  var formatName: String {
    guard let revision = template?.revision else { return format.rawValue }
    return "\(format.rawValue), revision \(revision)"
  }
}
