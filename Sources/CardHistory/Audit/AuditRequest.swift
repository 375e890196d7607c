import CardChecker
import Git

/// What to audit a repository for.
public struct AuditRequest: Sendable {
  public var layout: Layout
  /// Patterns of the refs to watch; see `--refs`.
  public var refs: [String]
  public var policy: RepositoryPolicy
  /// What an earlier audit left behind.
  public var cursor: AuditCursor?
  /// Whether a report is wanted even where nothing moved, since the last one is lost or marked stale.
  public var demandsReport = false
  /// Whether the whole history is walked and every card judged anew, whatever the cursor says.
  public var isFull = false
  /// How many processes may work on it, this one among them.
  public var processes = 1

  /// The day after which what was to be reviewed by then is overdue; nil where nothing is to be.
  public var today: CivilDay?

  public init(layout: Layout, refs: [String], policy: RepositoryPolicy, cursor: AuditCursor? = nil) {
    self.layout = layout
    self.refs = refs
    self.policy = policy
    self.cursor = cursor
  }
}
