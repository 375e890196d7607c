/// Whether a card says something on one of the twelve topics.
public struct TopicAssessment: Hashable, Sendable, Codable {
  /// The topic's name.
  public let name: String
  /// Whether the card says something on it.
  public let filled: Bool

  /// Describes a topic.
  public init(name: String, filled: Bool) {
    self.name = name
    self.filled = filled
  }
}
