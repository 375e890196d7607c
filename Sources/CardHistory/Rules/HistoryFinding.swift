import CardChecker

/// A finding in the history of a card, and the commit that introduced it.
public struct HistoryFinding: Hashable, Sendable, Codable {
  public let finding: Finding
  /// Nil where no commit is the cause, or nothing tells which.
  public let introducedBy: Attribution?
}

extension HistoryFinding {
  /// Nil where the policy does not look for it.
  init?(_ violation: HistoryViolation, of rule: RuleDescription, under policy: Policy, path: RepositoryPath) {
    let finding = Finding(
      of: rule, under: policy, message: violation.message, detail: violation.detail, subject: violation.subject,
      path: path.description)
    guard let finding else { return nil }
    self.finding = finding
    introducedBy = violation.origin
  }
}
