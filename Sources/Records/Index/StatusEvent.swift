import CardChecker
import Git

/// One line of `events.jsonl`: the status of a card, or of a repository that has none, changed between two folds.
public struct StatusEvent: Hashable, Sendable, Codable {
  /// Why a status changed.
  public enum Cause: String, Sendable, Codable {
    /// A commit changed the card or what it refers to.
    case commit
    /// The organisation demands something else, or the checker judges otherwise: no author is to blame.
    case policy, ruleset
    /// An excuse began or ended; a date passed.
    case waiver, time
    /// An audit failed, or succeeded after one that failed.
    case audit
  }

  public var observedAt: Timestamp
  public var repository: String
  /// The card's path; null where the whole repository is meant.
  @Nullable public var card: String?
  /// Null where nothing was known before; `none` where the card is gone.
  @Nullable public var from: Status?
  public var to: Status
  public var cause: Cause
  /// The commit that brought what fails the card, or changed the card so that it passes; null where none is the cause,
  /// or nothing tells which.
  @Nullable public var commit: ObjectID?
  @Nullable public var author: String?
}
