import CardHistory
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
    let settings = settings
    let question = WorkerQuestion<CardListing>(settings: settings) { _, location in
      .list(ListingJob(location: location, layout: settings.layout, refs: settings.refs))
    } answer: { _, result in
      if case .listed(let listing) = result { listing } else { nil }
    }
    return try await question.ask(repositories).map { Row(repository: $0.repository, result: $0.result) }
  }
}
