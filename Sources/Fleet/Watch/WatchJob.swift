import Records

/// One audit of a watched repository.
struct WatchJob: Sendable {
  let repository: WatchedRepository
  let settings: AuditSettings

  /// What came of a job.
  struct Result: Sendable {
    let outcome: RepositoryOutcome
    /// What the refs looked like before the audit read them.
    let sight: RefSight
  }

  func run(_ perform: WorkerPool.Perform) async throws -> Result {
    var paths = PathBuffer()
    let sight = RefSight(of: repository, &paths)
    return Result(outcome: try await audit(perform), sight: sight)
  }

  private func audit(_ perform: WorkerPool.Perform) async throws -> RepositoryOutcome {
    do {
      let policy = settings.policy.policy(of: repository.id.text)
      try await LockPatience.wait { try FleetStore(settings.folder).keep(policy) }
    } catch let error as RecordError {
      return RepositoryOutcome(
        id: repository.id, source: repository.path.string, result: .unwritten(error.entry))
    }
    return try await RepositoryTask(repository: repository, settings: settings).run(perform)
  }
}
