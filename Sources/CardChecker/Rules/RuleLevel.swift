/// How much the findings of a rule matter, or that it is not looked for.
public enum RuleLevel: String, Hashable, Sendable, Codable, CaseIterable {
  /// The rule is not looked for.
  case off
  /// A note.
  case note
  /// A warning.
  case warning
  /// An error.
  case error

  /// The severity of the rule's findings; nil where it is not looked for.
  public var severity: Severity? { Severity(rawValue: rawValue) }
}
