/// What a rule is: everything that is known of it before a card is read.
public struct RuleDescription: Hashable, Sendable {
  /// The id, `family/name`; its meaning never changes.
  public let id: String
  /// How much a finding matters, unless the finding or the policy says otherwise.
  public let severity: RuleLevel
  /// Which cards it looks at.
  public var scope = RuleScope.card
  /// What the rule flags, in one sentence.
  public let summary: String
  /// What to do about a finding.
  public let remediation: String
  /// Whether a verdict may differ between commits that have the same card, since it rests on the rest of the tree or on
  /// the day of the commit.
  var dependsOnCommit = false

  /// The family that the rule belongs to.
  public var family: String { String(id.prefix { $0 != "/" }) }
}

extension RuleDescription: Encodable {
  private enum CodingKeys: String, CodingKey { case id, severity, scope, summary, remediation }

  /// Writes what the documentation of the rule says.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(severity, forKey: .severity)
    try container.encode(scope, forKey: .scope)
    try container.encode(summary, forKey: .summary)
    try container.encode(remediation, forKey: .remediation)
  }
}
