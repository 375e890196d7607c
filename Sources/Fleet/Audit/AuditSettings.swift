import CardChecker
import CardHistory
import Records

/// What a fleet is audited for, where the results go, and what the audit may use.
public struct AuditSettings: Sendable {
  public var layout = Layout.default
  public var refs = ["HEAD"]
  public var policy = FleetPolicy.default
  /// Findings that were there before anybody looked.
  public var baseline: Baseline?
  public var folder: ReportsFolder
  /// Workers at once.
  public var jobs: Int
  public var limits = WorkerLimits()
  /// How many processes a worker may make of itself for one repository.
  var processes = 1
  public var worker: WorkerCommand
  /// Whether every history is walked and every card judged anew, whatever earlier audits found.
  public var isFull = false
  /// What the audit takes as the present.
  public var now: @Sendable () -> Timestamp

  public init(folder: ReportsFolder, jobs: Int, worker: WorkerCommand, now: @escaping @Sendable () -> Timestamp) {
    self.folder = folder
    self.jobs = jobs
    self.worker = worker
    self.now = now
  }

  /// The terms on which a repository is audited today.
  func terms(of repository: RepositoryID) -> RepositoryTerms {
    RepositoryTerms(policy, baseline: baseline, repository: repository.text, today: now())
  }
}
