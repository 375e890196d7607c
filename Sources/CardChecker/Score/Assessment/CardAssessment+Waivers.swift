extension CardAssessment {
  /// The card as it stands where some findings do not count: they stay, and so do the scores; status and grade are those
  /// without them.
  ///
  /// - Parameters:
  ///   - policy: the policy that the card was judged under.
  ///   - isExcused: whether a finding does not count.
  public func excusing(under policy: Policy, _ isExcused: (Finding) -> Bool) -> CardAssessment {
    let counted = findings.filter { !isExcused($0) }
    if counted.count == findings.count { return self }
    let scores = CardScores(completeness: completeness, coverage: coverage, compliance: compliance)
    var assessment = self
    assessment.grade = scores.grade(hasError: counted.contains { $0.severity == .error && !$0.isOfHistory })
    assessment.status = policy.gate.status(of: counted, scores: scores, grade: assessment.grade)
    return assessment
  }
}
