/// When a policy demands something of a card.
public enum Demand: String, Hashable, Sendable, Codable, CaseIterable {
  /// Of every card.
  case always
  /// Of cards whose format brings it along.
  case byFormat
  /// Of no card.
  case never
}
