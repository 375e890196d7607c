import CardChecker
import CardHistory
import Git
import Records

/// Finds what a baseline has to name: today's errors and warnings at the heads of all repositories. Writes nothing.
public struct FleetBaseline: Sendable {
  /// What one repository answered.
  public struct Row: Sendable {
    public let repository: WatchedRepository
    /// The findings, or why there are none.
    public let result: Result<[Baseline.Entry], ErrorEntry>
  }

  private let settings: AuditSettings

  public init(_ settings: AuditSettings) {
    self.settings = settings
  }

  /// The rows by id. Findings that a waiver excuses are left out: they have their own day of expiry.
  public func run(_ repositories: [WatchedRepository]) async throws -> [Row] {
    let pool = WorkerPool(command: settings.worker, size: settings.jobs, limits: settings.limits)
    let rows = RowList()
    try await pool.forEach(repositories) { repository, perform in
      await rows.append(Row(repository: repository, result: await judge(repository, perform)))
    }
    return await rows.sorted
  }

  private func judge(
    _ repository: WatchedRepository, _ perform: WorkerPool.Perform
  ) async -> Result<[Baseline.Entry], ErrorEntry> {
    let terms = settings.terms(of: repository.id)
    do {
      let location = try RepositoryResolver(trust: repository.trust).resolve(repository.path)
      let job = JudgementJob(location: location, layout: settings.layout, refs: settings.refs, policy: terms.policy)
      switch try await perform(.judge(job)) {
      case .judged(let head): return .success(entries(head, repository.id, terms.excuses))
      case .failed(let error): return .failure(error)
      case .unchanged, .audited, .listed, .compared: return .failure(JobResult.mismatch)
      }
    } catch let death as WorkerDeath {
      return .failure(death.entry)
    } catch let error as GitError {
      return .failure(ErrorEntry(stage: "open", error))
    } catch {
      return .failure(JobResult.unreadable(error))
    }
  }

  private func entries(_ head: HeadAssessment, _ id: RepositoryID, _ excuses: Excuses) -> [Baseline.Entry] {
    head.cards.flatMap { card in
      card.findings.filter { $0.severity >= .warning && excuses.waiver(for: $0, of: card.path) == nil }
        .map { Baseline.Entry(repository: id.text, path: card.path, $0) }
    }
  }
}

private actor RowList {
  private var rows: [FleetBaseline.Row] = []

  func append(_ row: FleetBaseline.Row) {
    rows.append(row)
  }

  var sorted: [FleetBaseline.Row] { rows.sorted { $0.repository.id < $1.repository.id } }
}
