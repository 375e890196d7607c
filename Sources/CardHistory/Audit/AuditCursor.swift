import CardChecker
import Git

/// What of a repository has been audited, and under which rules.
public struct AuditCursor: Hashable, Sendable, Codable {
  /// Commits that the watched refs led to.
  public let tips: [ObjectID]
  /// Commits whose histories have been audited: the tips, and those of earlier audits that they do not reach.
  public let audited: [ObjectID]
  public let refs: [String]
  public let layout: Layout
  /// Digest of the policy.
  public let policy: String
  public let ruleset: Int
  /// How far clocks ran apart in what has been audited, in seconds.
  public let clockSkew: Int64
  /// The boundary of a shallow clone.
  public let shallowBoundary: [ObjectID]
  /// The ref that the report describes, and its commit.
  public let reportedRef: RepositoryPath?
  public let head: ObjectID?
  /// Watched refs that led to no commit.
  public let skippedRefs: [SkippedRef]
  /// The cards at that commit.
  public let cards: [HeadCard]
  /// The cards that were deleted in what has been audited.
  public let deletions: [CardDeletion]

  /// A card at the reported commit, in short.
  public struct HeadCard: Hashable, Sendable, Codable {
    public let path: RepositoryPath
    public let details: ObjectID
    public let metadata: ObjectID?
    public let completeness: Double?
    public let compliance: Double?
    /// What was found, by fingerprint, with the rule.
    public let rules: [String: String]
    public let origins: CardOrigins
    /// What is known of its past.
    public let memory: CardMemory
  }

  /// Whether history was walked with the same eyes.
  func walkedLike(_ request: AuditRequest, shallowBoundary boundary: Set<ObjectID>) -> Bool {
    refs.isSpelled(like: request.refs) && layout == request.layout && Set(shallowBoundary) == boundary
  }

  /// Whether cards were judged by the same rules.
  func judgedLike(_ request: AuditRequest) -> Bool {
    policy == request.policy.digest && ruleset == CardChecker.ruleset
  }
}
