/// Runs the rules over a card and makes findings of what they say.
struct RuleRunner {
  let context: RuleContext

  /// The most findings of one rule on one card.
  static let limit = 100

  /// The findings by line, rule and slot; those that are the same but for the place are one.
  var findings: [Finding] {
    rules.flatMap(findings(of:)).sorted(by: RuleRunner.precedes)
  }

  private func findings(of rule: any Rule.Type) -> [Finding] {
    var seen: Set<String> = []
    let all = rule.check(context).map { finding($0, of: rule.description) }.sorted(by: RuleRunner.precedes)
    let distinct = all.filter { seen.insert($0.fingerprint).inserted }
    guard let last = distinct.dropFirst(RuleRunner.limit - 1).first, distinct.count > RuleRunner.limit else {
      return distinct
    }
    return distinct.prefix(RuleRunner.limit - 1) + [last.standing(for: distinct.count - RuleRunner.limit)]
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

extension Finding {
  /// This finding, and in its message how many more there are of its kind.
  fileprivate func standing(for others: Int) -> Finding {
    Finding(
      rule: rule, severity: severity, message: "\(message) There are \(others) more of these.", path: path, line: line,
      endLine: endLine, slot: slot, detail: detail, remediation: remediation, points: points, fingerprint: fingerprint)
  }
}
