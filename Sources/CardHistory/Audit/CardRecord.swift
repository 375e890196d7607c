import CardChecker
import Git

/// One card at one commit that changed it: a line of history before it is numbered.
public struct CardRecord: Hashable, Sendable {
  public let commit: Attribution
  public let path: RepositoryPath
  public let change: CardChange.Kind
  public let details: ObjectID?
  public let metadata: ObjectID?
  /// The verdict; nil for a deleted card.
  public let evaluation: Evaluation?
  public let previousCompleteness: Double?
  public let previousCompliance: Double?
  /// Rules that found something new, in byte order.
  public let appeared: [String]
  /// Rules that no longer find something, in byte order.
  public let resolved: [String]
}
