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
    let settings = settings
    let question = WorkerQuestion<RangeReport>(settings: settings) { repository, location in
      .range(
        RangeJob(
          id: repository.id.text, source: repository.source, location: location, range: range,
          layout: settings.layout, policy: settings.policy.policy(of: repository.id.text)))
    } answer: { _, result in
      if case .compared(let report) = result { report } else { nil }
    }
    return try await question.ask([repository]).first?.result ?? .failure(JobResult.mismatch)
  }
}
