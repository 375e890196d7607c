/// The parts that compliance is the sum of.
public enum ComplianceFamily: String, Hashable, Sendable, Codable, CaseIterable {
  /// The passages that the policy demands.
  case legal
  /// The metadata.
  case metadata
  /// The structure and wording of the card's text.
  case text
  /// Images and links.
  case imagesAndLinks
  /// Whether text and metadata agree.
  case consistency

  /// The points that can be reached.
  public var weight: Int {
    switch self {
    case .legal: 40
    case .metadata: 25
    case .text: 15
    case .imagesAndLinks, .consistency: 10
    }
  }

  /// The family that a rule counts in; nil for rules that count in completeness, or nowhere.
  public init?(rule id: String) {
    switch Substring(id.utf8.prefix { $0 != ASCII.slash }) {
    case "policy": self = .legal
    case "metadata": self = .metadata
    case "structure" where id != SectionMissing.description.id: self = .text
    case "placeholder", "boilerplate": self = .text
    case "images", "links": self = .imagesAndLinks
    case "consistency": self = .consistency
    default: return nil
    }
  }
}
