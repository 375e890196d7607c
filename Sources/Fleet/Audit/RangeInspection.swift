import Git
import Records

/// Judges what a range of commits changed in one repository; writes nothing.
public struct RangeInspection: Sendable {
  private let settings: AuditSettings

  public init(_ settings: AuditSettings) {
    self.settings = settings
  }

  /// What the range changed, or why that is not known.
  public func run(_ range: RevisionRange, of repository: WatchedRepository) async throws -> Result<
    RangeReport, ErrorEntry
  > {
    let pool = WorkerPool(command: settings.worker, size: 1, limits: settings.limits)
    let answer = Answer()
    try await pool.forEach([repository]) { repository, perform in
      await answer.set(await inspect(range, repository, perform))
    }
    return await answer.value
  }

  private func inspect(
    _ range: RevisionRange, _ repository: WatchedRepository, _ perform: WorkerPool.Perform
  ) async -> Result<RangeReport, ErrorEntry> {
    do {
      switch try await perform(.range(job(range, repository))) {
      case .compared(let report): return .success(report)
      case .failed(let error): return .failure(error)
      case .unchanged, .audited, .listed, .judged: return .failure(JobResult.mismatch)
      }
    } catch let death as WorkerDeath {
      return .failure(death.entry)
    } catch let error as GitError {
      return .failure(ErrorEntry(stage: "open", error))
    } catch {
      return .failure(JobResult.unreadable(error))
    }
  }

  private func job(_ range: RevisionRange, _ repository: WatchedRepository) throws(GitError) -> RangeJob {
    RangeJob(
      id: repository.id.text, source: repository.path.string,
      location: try RepositoryResolver(trust: repository.trust).resolve(repository.path), range: range,
      layout: settings.layout, policy: settings.policy.policy(of: repository.id.text))
  }
}

private actor Answer {
  private(set) var value: Result<RangeReport, ErrorEntry> = .failure(JobResult.mismatch)

  func set(_ value: Result<RangeReport, ErrorEntry>) {
    self.value = value
  }
}
