/// Runs the rules over a card and makes findings of what they say.
struct RuleRunner {
  let context: RuleContext
  let rules: [any Rule.Type]

  /// The most findings of one rule on one card.
  static let limit = 100

  /// The findings by line, rule and slot; those that are the same but for the place are one.
  var findings: [Finding] {
    applying.flatMap(findings(of:)).sorted(by: RuleRunner.precedes)
  }

  private func findings(of rule: any Rule.Type) -> [Finding] {
    let violations = rule.check(context)
    if violations.isEmpty { return [] }
    var seen: Set<String> = []
    let all = violations.map { finding($0, of: rule.description) }.sorted(by: RuleRunner.precedes)
    let distinct = all.filter { seen.insert($0.fingerprint).inserted }
    guard let last = distinct.dropFirst(RuleRunner.limit - 1).first, distinct.count > RuleRunner.limit else {
      return distinct
    }
    return distinct.prefix(RuleRunner.limit - 1) + [last.standing(for: distinct.count - RuleRunner.limit)]
  }

  /// Of a card that cannot be read nothing more can be said; of one in a format that the policy does not accept,
  /// nothing more of its structure.
  private var applying: [any Rule.Type] {
    if context.card.unreadable != nil { return [CardUnreadable.self] }
    let rules = rules.filter { context.policy.level(of: $0.description) != .off }
    guard context.policy.refusesFormat(of: context.card) else { return rules }
    return rules.filter {
      $0.description.family != TemplateRequired.description.family || $0 == TemplateRequired.self
    }
  }

  private func finding(_ violation: Violation, of rule: RuleDescription) -> Finding {
    let file = context.card.file(violation.file)
    let first = min(max(violation.lines.lowerBound, 1), file.lineCount)
    let fingerprint = Fingerprint(of: [rule.id, violation.slot ?? "", violation.subject])
    return Finding(
      rule: rule.id, severity: context.policy.severity(of: rule, violation), message: violation.message,
      path: file.path.description, line: first, endLine: min(max(violation.lines.upperBound, first), file.lineCount),
      slot: violation.slot, key: violation.key, detail: violation.detail,
      remediation: violation.remediation ?? rule.remediation,
      points: violation.points, fingerprint: fingerprint.hexadecimal)
  }

  static func precedes(_ left: Finding, _ right: Finding) -> Bool {
    if left.line != right.line { return left.line < right.line }
    if left.rule != right.rule { return left.rule < right.rule }
    if left.slot != right.slot { return left.slot ?? "" < right.slot ?? "" }
    return left.fingerprint < right.fingerprint
  }
}

extension Policy {
  /// What the policy says of a rule counts for all that it finds; else what the rule says of this finding.
  fileprivate func severity(of rule: RuleDescription, _ violation: Violation) -> Severity {
    severities[rule.id]?.severity ?? violation.severity ?? rule.severity.severity ?? .note
  }
}

extension Card {
  /// The path and the number of lines of one of the card's files.
  fileprivate func file(_ file: Violation.File) -> (path: RepositoryPath, lineCount: Int) {
    let metadata: Metadata
    switch file {
    case .details: return (path, lineCount)
    case .metadata: metadata = self.metadata
    case .ingestion(let index): metadata = ingestion[index]
    }
    guard case .file(let path) = metadata.source else { return (self.path, lineCount) }
    return (path, metadata.lineCount)
  }
}

extension Finding {
  /// This finding, and in its message how many more there are of its kind.
  fileprivate func standing(for others: Int) -> Finding {
    Finding(
      rule: rule, severity: severity, message: "\(message) There are \(others) more of these.", path: path, line: line,
      endLine: endLine, slot: slot, key: key, detail: detail, remediation: remediation, points: points,
      fingerprint: fingerprint)
  }
}
