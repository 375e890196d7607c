import CardChecker
import CardHistory

extension Report {
  /// Says who answers for the repository, marks what is excused, and lets cards and repository stand as they do without
  /// that.
  ///
  /// - Returns: how the excuses were used.
  mutating func apply(_ terms: RepositoryTerms) -> ExcuseTally {
    (owner, labels) = (terms.owner, terms.labels)
    var policies = CardPolicies(terms.policy)
    for index in cards.indices {
      cards[index].excuse(terms.excuses, under: policies.policy(ofCardAt: cards[index].path))
    }
    for index in findings.indices {
      let finding = findings[index].finding
      findings[index].waiver = terms.excuses.waiver(for: finding, of: finding.path)
    }
    waived = cards.reduce(0) { $0 + $1.waived } + findings.count { $0.waiver != nil }
    if waived > 0 {
      let worst = WorstCard(cards.map(\.assessment))
      (status, grade) = (Self.status(worst, findings, &policies, terms.policy), worst.grade)
    }
    let missed = findings.map { (path: $0.finding.path, findings: [$0.finding]) }
    return terms.excuses.tally(cards.map { ($0.path, $0.assessment.findings) } + missed)
  }
}

extension Report {
  /// The findings of the repository itself that count.
  public var countedFindings: [Finding] { findings.filter { $0.waiver == nil }.map(\.finding) }
}

extension ReportCard {
  fileprivate mutating func excuse(_ excuses: Excuses, under policy: Policy) {
    let waivers = excuses.waivers(for: assessment.findings, of: path)
    for index in findings.indices { findings[index].waiver = waivers[findings[index].finding.fingerprint] }
    assessment = assessment.excusing(under: policy) { waivers[$0.fingerprint] != nil }
    waived = waivers.count
  }

  /// Why findings do not count, by fingerprint.
  public var waivers: [String: AppliedWaiver] {
    let waived = findings.compactMap { finding in finding.waiver.map { (finding.finding.fingerprint, $0) } }
    return Dictionary(waived) { first, _ in first }
  }

  /// The findings that count.
  public var countedFindings: [Finding] { findings.filter { $0.waiver == nil }.map(\.finding) }
}
