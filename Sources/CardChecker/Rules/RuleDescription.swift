/// What a rule is: everything that is known of it before a card is read.
public struct RuleDescription: Hashable, Sendable, Encodable {
  /// The id, `family/name`; its meaning never changes.
  public let id: String
  /// How much a finding matters, unless the finding says otherwise.
  public let severity: Severity
  /// What the rule flags, in one sentence.
  public let summary: String
  /// What to do about a finding.
  public let remediation: String

  /// The family that the rule belongs to.
  public var family: String { String(id.prefix { $0 != "/" }) }
}
