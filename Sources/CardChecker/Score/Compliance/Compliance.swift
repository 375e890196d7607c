/// How far a card does what its policy demands, family by family.
///
/// A family that the policy does not demand, or that has nothing to look at, is left out and the rest scaled up.
struct Compliance {
  private let context: RuleContext
  private let findings: [Finding]
  private let parts: [ComplianceFamily: FamilyParts]

  init(_ context: RuleContext, _ findings: [Finding]) {
    self.context = context
    self.findings = findings
    parts = FamilyCounter(context: context).parts(findings)
  }

  /// 0 to 100, to one decimal, half up; nil where no family applies.
  var score: Double? { Compliance.score(parts) }

  /// The families that apply, by name.
  var families: [String: FamilyScore] {
    Dictionary(uniqueKeysWithValues: parts.map { ($0.rawValue, FamilyScore($0, $1)) })
  }

  /// The findings, each with what mending it adds to the score that it counts in.
  ///
  /// Of findings of one rule on one slot or key the first carries the points for all of them.
  var findingsWithPoints: [Finding] {
    var seen: Set<CountedFinding> = []
    return findings.map { finding in
      let counted = CountedFinding(finding)
      guard let family = ComplianceFamily(rule: finding.rule), seen.insert(counted).inserted else { return finding }
      return finding.with(points: points(forMending: counted, in: family))
    }
  }

  private func points(forMending mended: CountedFinding, in family: ComplianceFamily) -> Double? {
    guard let part = parts[family], mended.severity != .note || family == .legal else { return nil }
    var rest = parts
    rest[family] = FamilyCounter(context: context).part(part, of: family, without: mended, among: findings)
    guard let score, let better = Compliance.score(rest), better > score else { return nil }
    return Score.rounded(better - score)
  }

  private static func score(_ parts: [ComplianceFamily: FamilyParts]) -> Double? {
    let whole = parts.keys.reduce(0) { $0 + $1.weight }
    guard whole > 0 else { return nil }
    let reached = parts.reduce(Fraction(0, of: 1)) { $0 + $1.value.share * $1.key.weight }
    return Score.percentage(reached.part, of: reached.whole * whole)
  }
}

/// What counts once: a rule, on a slot or a key.
struct CountedFinding: Hashable {
  let rule: String
  let slot: String?
  let key: String?
  let severity: Severity

  init(_ finding: Finding) {
    rule = finding.rule
    slot = finding.slot
    key = finding.key
    severity = finding.severity
  }
}
