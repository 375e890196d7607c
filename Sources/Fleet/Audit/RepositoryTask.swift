import CardChecker
import CardHistory
import Git
import Records
import SystemPackage

/// Audits one repository: gives a worker the job, and writes what it answers.
struct RepositoryTask {
  private let repository: WatchedRepository
  private let settings: AuditSettings
  private let terms: RepositoryTerms

  init(repository: WatchedRepository, settings: AuditSettings) {
    self.repository = repository
    self.settings = settings
    terms = settings.terms(of: repository.id)
  }

  /// Whatever goes wrong is this repository's trouble; where no reports can be written at all, the fold will fail.
  ///
  /// - Throws: where the audit as a whole is called off.
  func run(_ perform: WorkerPool.Perform) async throws -> RepositoryOutcome {
    do {
      return outcome(try await audit(perform))
    } catch let error as RecordError {
      return outcome(.unwritten(error.entry))
    } catch let error as CancellationError {
      throw error
    } catch {
      return outcome(.unwritten(JobResult.unreadable(error)))
    }
  }

  private func audit(_ perform: WorkerPool.Perform) async throws -> RepositoryOutcome.Result {
    for _ in 0..<Self.tries {
      if let result = try await attempt(perform) { return result }
    }
    // Whoever wrote last began after this did, so what stands there is as new as what could be found here.
    return .unchanged
  }

  /// Nil where another process wrote about the repository while the worker was at it.
  private func attempt(_ perform: WorkerPool.Perform) async throws -> RepositoryOutcome.Result? {
    let location: RepositoryLocation
    do throws(ErrorEntry) {
      location = try repository.locate()
    } catch {
      return try await write(.failed(error), at: nil)
    }
    let path = RepositoryPath(bytes: location.gitFolder.bytes)
    let snapshot = try await openStore(at: path).snapshot
    if let obstacle = snapshot.obstacle { return try await write(.failed(obstacle.entry), at: path) }
    let answer = try await answer(to: job(location, snapshot), perform)
    if case .unchanged = answer { return .unchanged }
    return try await write(answer, at: path, ifStill: snapshot)
  }

  private func answer(to job: AuditJob, _ perform: WorkerPool.Perform) async throws -> JobResult {
    do {
      return try await perform(.audit(job))
    } catch let death as WorkerDeath {
      return .failed(death.entry)
    }
  }

  private func job(_ location: RepositoryLocation, _ snapshot: StoreSnapshot) -> AuditJob {
    AuditJob(
      id: repository.id.text, source: repository.source, location: location, layout: settings.layout,
      refs: settings.refs, policy: terms.policy, cursor: snapshot.cursor,
      demandsReport: !snapshot.reportIsCurrent || !snapshot.reportShows(terms), today: terms.today,
      isFull: settings.isFull, processes: settings.processes)
  }

  private func write(_ answer: JobResult, at path: RepositoryPath?) async throws -> RepositoryOutcome.Result {
    var store = try await openStore(at: path)
    return try write(answer, to: &store)
  }

  private func write(
    _ answer: JobResult, at path: RepositoryPath, ifStill snapshot: StoreSnapshot
  ) async throws -> RepositoryOutcome.Result? {
    var store = try await openStore(at: path)
    let present = store.snapshot
    if present == snapshot { return try write(answer, to: &store) }
    // Two that failed at one time have nothing more to say than one.
    if case .failed(let error) = answer, present.tellsOfFailure { return .failed(error) }
    return nil
  }

  private func write(
    _ result: JobResult, to store: inout RepositoryStore
  ) throws -> RepositoryOutcome.Result {
    switch result {
    case .unchanged:
      return .unchanged
    case .audited(var result):
      result.apply(terms)
      do {
        return .audited(newRecords: try store.record(result, observedAt: settings.now()))
      } catch let error as RecordError where error.code == .malformed {
        return try write(.failed(error.entry), to: &store)
      }
    case .listed, .compared, .judged:
      return try write(.failed(JobResult.mismatch), to: &store)
    case .failed(let error):
      try store.record(failure: error, source: repository.source, terms: terms)
      return .failed(error)
    }
  }

  private func openStore(at path: RepositoryPath?) async throws -> RepositoryStore {
    try await LockPatience.wait { try RepositoryStore(repository.id, path: path, in: settings.folder) }
  }

  private static let tries = 3

  private func outcome(_ result: RepositoryOutcome.Result) -> RepositoryOutcome {
    RepositoryOutcome(id: repository.id, source: repository.source, result: result)
  }
}
