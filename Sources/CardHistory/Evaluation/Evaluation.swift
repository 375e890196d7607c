import CardChecker

/// A verdict in short: what history keeps of it.
public struct Evaluation: Hashable, Sendable {
  public let completeness: Double?
  public let coverage: Double?
  public let compliance: Double?
  public let grade: Grade?
  public let status: Status
  /// What was found, by fingerprint, with the rule.
  public let rules: [String: String]

  init(_ assessment: CardAssessment) {
    completeness = assessment.completeness
    coverage = assessment.coverage
    compliance = assessment.compliance
    grade = assessment.grade
    status = assessment.status
    rules = Dictionary(
      assessment.findings.map { ($0.fingerprint, $0.rule) }, uniquingKeysWith: { first, _ in first })
  }

  init(
    completeness: Double?, coverage: Double?, compliance: Double?, grade: Grade?, status: Status,
    rules: [String: String]
  ) {
    (self.completeness, self.coverage, self.compliance) = (completeness, coverage, compliance)
    (self.grade, self.status, self.rules) = (grade, status, rules)
  }

  /// The rules that found here what they did not find in `other`.
  func rules(notIn other: Evaluation?) -> [String] {
    Set(rules.filter { other?.rules[$0.key] == nil }.values).sorted()
  }
}
