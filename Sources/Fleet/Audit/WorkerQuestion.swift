import Git
import Records

/// A question that workers answer about repositories, one by one; nothing is written.
struct WorkerQuestion<Answer: Sendable>: Sendable {
  /// What one repository answered, or why it did not.
  struct Row: Sendable {
    let repository: WatchedRepository
    let result: Result<Answer, ErrorEntry>
  }

  let settings: AuditSettings
  /// The question about a repository that was found at its place.
  let job: @Sendable (WatchedRepository, RepositoryLocation) -> Job
  /// The answer in a worker's words; nil where they answer something else.
  let answer: @Sendable (WatchedRepository, JobResult) -> Answer?

  /// The rows by id.
  func ask(_ repositories: [WatchedRepository]) async throws -> [Row] {
    let pool = WorkerPool(command: settings.worker, size: settings.jobs, limits: settings.limits)
    let rows = RowList<Row>()
    try await pool.forEach(repositories) { repository, perform in
      await rows.append(Row(repository: repository, result: await ask(repository, perform)))
    }
    return await rows.rows.sorted { $0.repository.id < $1.repository.id }
  }

  private func ask(
    _ repository: WatchedRepository, _ perform: WorkerPool.Perform
  ) async -> Result<Answer, ErrorEntry> {
    do {
      let location = try repository.locate()
      let result = try await perform(job(repository, location))
      if case .failed(let error) = result { return .failure(error) }
      return answer(repository, result).map { .success($0) } ?? .failure(JobResult.mismatch)
    } catch let death as WorkerDeath {
      return .failure(death.entry)
    } catch let error as ErrorEntry {
      return .failure(error)
    } catch {
      return .failure(JobResult.unreadable(error))
    }
  }
}

private actor RowList<Row: Sendable> {
  private(set) var rows: [Row] = []

  func append(_ row: Row) {
    rows.append(row)
  }
}
