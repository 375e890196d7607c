/// What an organisation demands of a card.
///
/// ```swift
/// var policy = Policy.default
/// policy.name = "ours"
/// policy.severities["images/alt-length"] = .off
/// ```
public struct Policy: Hashable, Sendable, Codable {
  /// The policy's name.
  public var name: String
  /// Whether a card must be written in a template.
  public var templateRequired = false
  /// The name of the template that is meant; nil for any.
  public var template: String?
  /// The organisation's own template, where that is the one.
  public var ownTemplate: OwnTemplate?
  /// The revision of that template, where only one will do.
  public var revision: String?
  /// Whether a repository without a card fails.
  public var cardRequired = false
  /// When metadata is demanded.
  public var metadata = Demand.byFormat
  /// When the passages on laws, the licence and acceptable use are demanded.
  public var legalPassages = Demand.byFormat
  /// The required slots that may say "Not applicable" with a reason, by name.
  public var mayBeNotApplicable: Set<String> = []
  /// How much the findings of rules matter, by the rule's id, where that differs from the rule's own word.
  public var severities: [String: RuleLevel] = [:]
  /// Values that rules compare cards with.
  public var parameters = PolicyParameters()
  /// What a card may have and still pass.
  public var gate = Gate()

  /// A policy that judges each card by the format it has.
  public init(name: String) {
    self.name = name
  }

  /// How a repository without a card stands.
  public var statusWithoutCards: Status { cardRequired ? .fail : .none }

  /// How much the findings of a rule matter.
  public func level(of rule: RuleDescription) -> RuleLevel { severities[rule.id] ?? rule.severity }
}
