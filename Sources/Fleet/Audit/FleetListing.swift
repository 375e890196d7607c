import CardHistory
import Git
import Records

/// Tells which paths of which repositories an audit would look at; writes nothing.
public struct FleetListing: Sendable {
  /// What one repository answered.
  public struct Row: Sendable {
    public let repository: WatchedRepository
    /// The listing, or why there is none.
    public let result: Result<CardListing, ErrorEntry>

    /// Whether something that was asked for could not be looked at.
    public var isIncomplete: Bool {
      switch result {
      case .success(let listing): listing.skippedRefs.contains(where: \.isMissing)
      case .failure: true
      }
    }
  }

  private let settings: AuditSettings

  public init(_ settings: AuditSettings) {
    self.settings = settings
  }

  /// The rows by id.
  public func run(_ repositories: [WatchedRepository]) async throws -> [Row] {
    let pool = WorkerPool(command: settings.worker, size: settings.jobs, limits: settings.limits)
    let rows = RowList()
    try await pool.forEach(repositories) { repository, perform in
      await rows.append(Row(repository: repository, result: await list(repository, perform)))
    }
    return await rows.sorted
  }

  private func list(
    _ repository: WatchedRepository, _ perform: WorkerPool.Perform
  ) async -> Result<CardListing, ErrorEntry> {
    do {
      let location = try RepositoryResolver(trust: repository.trust).resolve(repository.path)
      let job = ListingJob(location: location, layout: settings.layout, refs: settings.refs)
      switch try await perform(.list(job)) {
      case .listed(let listing): return .success(listing)
      case .failed(let error): return .failure(error)
      case .unchanged, .audited, .compared, .judged: return .failure(JobResult.mismatch)
      }
    } catch let death as WorkerDeath {
      return .failure(death.entry)
    } catch let error as GitError {
      return .failure(ErrorEntry(stage: "open", error))
    } catch {
      return .failure(JobResult.unreadable(error))
    }
  }
}

private actor RowList {
  private var rows: [FleetListing.Row] = []

  func append(_ row: FleetListing.Row) {
    rows.append(row)
  }

  var sorted: [FleetListing.Row] { rows.sorted { $0.repository.id < $1.repository.id } }
}
