import CardChecker
import CardHistory
import Git

/// One line of `history.jsonl`: one card at one commit that changed it, or under one policy that judged it anew.
public struct HistoryRecord: Hashable, Sendable, Codable {
  /// The number of the line, from 1.
  public var sequence: Int
  public var repository: String
  public var commit: ObjectID
  /// The committer's time.
  public var time: Timestamp
  /// The commit's author; null for a verdict that a policy or the checker moved.
  @Nullable public var author: String?
  /// The card's path.
  public var card: String
  public var change: CardChange.Kind
  /// Blob ids; null for a deleted card, and where there is no metadata file.
  @Nullable public var details: ObjectID?
  @Nullable public var metadata: ObjectID?
  @Nullable public var completeness: Double?
  @Nullable public var coverage: Double?
  @Nullable public var compliance: Double?
  @Nullable public var grade: Grade?
  /// `none` for a deleted card.
  public var status: Status
  /// Rules that found something new, or no longer do, against the first parent that has the card.
  public var appeared: [String]
  public var resolved: [String]
  @Nullable public var previousCompleteness: Double?
  @Nullable public var previousCompliance: Double?
  /// Digest of the policy in force.
  public var policy: String
  public var ruleset: Int
  /// When the record was written.
  public var observedAt: Timestamp

  /// A record that has no number and no time of writing yet.
  public init(_ record: CardRecord, repository: String, policy: RepositoryPolicy) {
    self.init(
      sequence: 0, repository: repository, commit: record.commit.commit,
      time: Timestamp(seconds: record.commit.time), author: record.change == .policy ? nil : record.commit.author,
      card: record.path.description,
      change: record.change, details: record.details, metadata: record.metadata,
      completeness: record.evaluation?.completeness, coverage: record.evaluation?.coverage,
      compliance: record.evaluation?.compliance, grade: record.evaluation?.grade,
      status: record.evaluation?.status ?? .none, appeared: record.appeared, resolved: record.resolved,
      previousCompleteness: record.previousCompleteness, previousCompliance: record.previousCompliance,
      policy: policy.digest, ruleset: CardChecker.ruleset, observedAt: Timestamp(seconds: 0))
  }
}

extension HistoryRecord {
  private init(
    sequence: Int, repository: String, commit: ObjectID, time: Timestamp, author: String?, card: String,
    change: CardChange.Kind, details: ObjectID?, metadata: ObjectID?, completeness: Double?, coverage: Double?,
    compliance: Double?, grade: Grade?, status: Status, appeared: [String], resolved: [String],
    previousCompleteness: Double?, previousCompliance: Double?, policy: String, ruleset: Int, observedAt: Timestamp
  ) {
    self.sequence = sequence
    self.repository = repository
    self.commit = commit
    self.time = time
    self.author = author
    self.card = card
    self.change = change
    self.details = details
    self.metadata = metadata
    self.completeness = completeness
    self.coverage = coverage
    self.compliance = compliance
    self.grade = grade
    self.status = status
    self.appeared = appeared
    self.resolved = resolved
    self.previousCompleteness = previousCompleteness
    self.previousCompliance = previousCompliance
    self.policy = policy
    self.ruleset = ruleset
    self.observedAt = observedAt
  }
}
