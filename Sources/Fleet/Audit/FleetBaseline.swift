import CardChecker
import CardHistory
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
    let settings = settings
    let question = WorkerQuestion<[Baseline.Entry]>(settings: settings) { repository, location in
      let policy = settings.terms(of: repository.id).policy
      return .judge(
        JudgementJob(location: location, layout: settings.layout, refs: settings.refs, policy: policy))
    } answer: { repository, result in
      guard case .judged(let head) = result else { return nil }
      return Self.entries(head, repository.id, settings.terms(of: repository.id).excuses)
    }
    return try await question.ask(repositories).map { Row(repository: $0.repository, result: $0.result) }
  }

  private static func entries(_ head: HeadAssessment, _ id: RepositoryID, _ excuses: Excuses) -> [Baseline.Entry] {
    head.cards.flatMap { card in
      card.findings.filter { $0.severity >= .warning && excuses.waiver(for: $0, of: card.path) == nil }
        .map { Baseline.Entry(repository: id.text, path: card.path, $0) }
    }
  }
}
