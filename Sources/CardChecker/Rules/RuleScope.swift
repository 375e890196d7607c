/// Which cards a rule looks at.
public enum RuleScope: String, Hashable, Sendable, Codable {
  /// Every card that can be read.
  case card
  /// Cards written in a template.
  case template
  /// Cards whose format or policy demands legal passages.
  case legal
  /// Cards with metadata, and those whose format or policy demands it.
  case metadata
  /// The files that describe data sets without a public address.
  case ingestion
  /// Cards in a repository that has its whole history.
  case history

  /// The cards, in words.
  public var summary: String {
    switch self {
    case .card: "Every card."
    case .template: "Cards written in a template."
    case .legal: "Cards whose format or policy demands legal passages."
    case .metadata: "Cards with metadata, and those whose format or policy demands it."
    case .ingestion: "Cards with metadata or with files named dataset_ingestion_*.yaml."
    case .history: "Cards in a repository that has its whole history."
    }
  }
}
