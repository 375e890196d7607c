import CardChecker

/// A card that a range of commits changed, judged before and after.
public struct ChangedCard: Hashable, Sendable {
  /// How the card differs.
  public enum Change: String, Sendable, Codable {
    /// The text differs, be it at another path.
    case added, modified, deleted
    /// The same text at another path.
    case renamed
    /// Only what stands around the card differs: metadata, images, ingestion files.
    case context
    /// Only what the card refers to elsewhere differs, and with it the verdict.
    case tree
  }

  public let path: RepositoryPath
  /// Where the card stood before, if that was elsewhere.
  public let previousPath: RepositoryPath?
  public let change: Change
  /// Nil where the card was added.
  public let before: CardAssessment?
  /// Nil where it was deleted.
  public let after: CardAssessment?
  /// What is said of a card that is gone.
  let missed: Finding?

  /// Findings that were not there before, by fingerprint; of a card that is gone, that it is.
  public var appeared: [Finding] { missed.map { [$0] } ?? Self.findings(of: after, notIn: before) }
  /// Findings that are no longer there.
  public var resolved: [Finding] { Self.findings(of: before, notIn: after) }

  private static func findings(of assessment: CardAssessment?, notIn other: CardAssessment?) -> [Finding] {
    let known = Set((other?.findings ?? []).map(\.fingerprint))
    return (assessment?.findings ?? []).filter { !known.contains($0.fingerprint) }
  }
}
