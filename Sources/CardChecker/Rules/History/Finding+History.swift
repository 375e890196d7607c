extension Finding {
  /// What a rule on history says of a card; nil where the policy does not look for it.
  ///
  /// - Parameters:
  ///   - rule: one of the family `history`.
  ///   - policy: the policy that the card was judged under.
  ///   - message: what is wrong, in one sentence.
  ///   - detail: what it is about, as a user may look for it.
  ///   - subject: what tells it from others of the same rule; never a line number.
  ///   - path: the card's path, as reports show it.
  public init?(
    of rule: RuleDescription, under policy: Policy, message: String, detail: String?, subject: String, path: String
  ) {
    guard let severity = policy.level(of: rule).severity else { return nil }
    self.init(
      rule: rule.id, severity: severity, message: message, path: path, line: 1, endLine: 1, slot: nil, key: nil,
      detail: detail, remediation: rule.remediation, points: nil,
      fingerprint: Fingerprint(of: [rule.id, "", subject]).hexadecimal)
  }

  /// Whether a rule on history found it, so that it counts in no score.
  public var isOfHistory: Bool { rule.hasPrefix("history/") }
}

extension CardAssessment {
  /// The card as it stands with what its history adds: more findings, and the status that follows from them; scores and
  /// grade are the same.
  ///
  /// - Parameters:
  ///   - history: what the rules on history found.
  ///   - policy: the policy that the card was judged under.
  public func adding(_ history: [Finding], under policy: Policy) -> CardAssessment {
    if history.isEmpty { return self }
    let all = (findings + history).sorted(by: RuleRunner.precedes)
    let scores = CardScores(completeness: completeness, coverage: coverage, compliance: compliance)
    let isUnreadable = grade == nil && coverage == nil
    return CardAssessment(
      format: format, template: template, scores: scores, families: families, grade: grade,
      status: isUnreadable ? status : policy.gate.status(of: all, scores: scores, grade: grade), facts: facts,
      topics: topics, slots: slots, findings: all)
  }
}
