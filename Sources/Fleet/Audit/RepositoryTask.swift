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
    let location: RepositoryLocation
    do throws(GitError) {
      location = try RepositoryResolver(trust: repository.trust).resolve(repository.path)
    } catch {
      var store = try await openStore(at: nil)
      return try write(
        .failed(ErrorEntry(stage: "open", error)), to: &store)
    }
    var store = try await openStore(at: RepositoryPath(bytes: location.gitFolder.bytes))
    if let obstacle = store.obstacle { return try write(.failed(obstacle.entry), to: &store) }
    do {
      return try write(try await perform(.audit(job(location, store))), to: &store)
    } catch let death as WorkerDeath {
      return try write(.failed(death.entry), to: &store)
    }
  }

  private func job(_ location: RepositoryLocation, _ store: borrowing RepositoryStore) -> AuditJob {
    AuditJob(
      id: repository.id.text, source: repository.path.string, location: location, layout: settings.layout,
      refs: settings.refs, policy: terms.policy, cursor: store.cursor,
      demandsReport: !store.reportIsCurrent || !store.reportShows(terms))
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
      try store.record(failure: error, source: repository.path.string, terms: terms)
      return .failed(error)
    }
  }

  // Another process may be at work on the repository; it gets the time that an audit may take.
  private func openStore(at path: RepositoryPath?) async throws -> RepositoryStore {
    try await LockPatience.wait(seconds: settings.limits.seconds) {
      try RepositoryStore(repository.id, path: path, in: settings.folder)
    }
  }

  private func outcome(_ result: RepositoryOutcome.Result) -> RepositoryOutcome {
    RepositoryOutcome(id: repository.id, source: repository.path.string, result: result)
  }
}
