/// Runs the rules over a card and makes findings of what they say.
struct RuleRunner {
  let context: RuleContext

  /// The findings by line, rule and slot; those that are the same but for the place are one.
  var findings: [Finding] {
    var seen: Set<String> = []
    let all = rules.flatMap { rule in rule.check(context).map { finding($0, of: rule.description) } }
    return all.sorted(by: RuleRunner.precedes).filter { seen.insert($0.fingerprint).inserted }
  }

  /// Of a card that cannot be read nothing more can be said; of one in a format that the policy does not accept,
  /// nothing more of its structure.
  private var rules: [any Rule.Type] {
    if context.card.unreadable != nil { return [CardUnreadable.self] }
    guard context.policy.templateRequired, context.card.match == nil else { return RuleCatalogue.rules }
    return RuleCatalogue.rules.filter {
      $0.description.family != TemplateRequired.description.family || $0 == TemplateRequired.self
    }
  }

  private func finding(_ violation: Violation, of rule: RuleDescription) -> Finding {
    let first = min(max(violation.lines.lowerBound, 1), context.card.lineCount)
    let fingerprint = Fingerprint(of: [rule.id, violation.slot ?? "", violation.subject])
    return Finding(
      rule: rule.id, severity: violation.severity ?? rule.severity, message: violation.message,
      path: context.card.path.description, line: first,
      endLine: min(max(violation.lines.upperBound, first), context.card.lineCount), slot: violation.slot,
      detail: violation.detail, remediation: violation.remediation ?? rule.remediation, points: violation.points,
      fingerprint: fingerprint.hexadecimal)
  }

  private static func precedes(_ left: Finding, _ right: Finding) -> Bool {
    if left.line != right.line { return left.line < right.line }
    if left.rule != right.rule { return left.rule < right.rule }
    if left.slot != right.slot { return left.slot ?? "" < right.slot ?? "" }
    return left.fingerprint < right.fingerprint
  }
}
