/// An excuse for findings: they stay visible and do not count until it expires.
public struct Waiver: Hashable, Sendable {
  /// The rule's id, or a whole family as `family/*`.
  public let rule: String
  /// A glob over the ids of repositories; nil for all.
  public let repository: String?
  /// A glob over the paths of cards; nil for all.
  public let path: String?
  /// The slot that is excused; nil for all, and for findings that concern none.
  public let slot: String?
  /// Why the findings are excused.
  public let reason: String
  /// Who answers for that.
  public let owner: String
  /// The last day on which it holds.
  public let expires: CivilDay
  /// Where it stands.
  public let place: SettingsPlace

  /// Whether it still holds on a day.
  public func isActive(on day: CivilDay) -> Bool { day <= expires }

  /// Whether it is about findings of this rule and slot, wherever they are.
  public func covers(_ finding: Finding) -> Bool {
    if let slot, slot != finding.slot { return false }
    return rule == finding.rule || (rule.hasSuffix("/*") && finding.rule.hasPrefix(rule.dropLast()))
  }

  /// What it says, in short: the same wherever in the file it stands.
  public var fingerprint: String {
    Fingerprint(of: [rule, repository ?? "", path ?? "", slot ?? "", reason, owner, expires.description]).hexadecimal
  }
}
