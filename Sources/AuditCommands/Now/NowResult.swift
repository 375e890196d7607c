import CardChecker
import Fleet
import Records
import Rendering

/// What an audit came to, for the reader and for the shell.
struct NowResult {
  let reports: [Report]
  let index: FleetIndex
  private let outcomes: [RepositoryOutcome]

  /// Audits `repositories`, and reads back what is now known of them.
  init(
    auditing repositories: [WatchedRepository], _ settings: AuditSettings, _ progress: AuditProgress
  ) async throws {
    (outcomes, index) = try await FleetAudit(settings).run(repositories) { progress.advance($0) }
    progress.finish()
    reports = try outcomes.compactMap { try FleetStore(settings.folder).report(of: $0.id) }
  }

  /// The cards of all repositories, with their findings.
  var judgedCards: [JudgedCard] {
    reports.flatMap { report in
      report.cards.map { card in
        JudgedCard(
          repository: report.id, folder: "", path: card.path, status: card.assessment.status,
          findings: card.findings.map(\.finding))
      }
    }
  }

  /// Failures of which no report tells, since it could not be written.
  var untold: [(id: RepositoryID, failure: ErrorEntry)] {
    outcomes.compactMap { outcome in
      guard let failure = outcome.failure else { return nil }
      let isTold = reports.contains { $0.id == outcome.id.text && $0.errors.contains(failure) }
      return isTold ? nil : (outcome.id, failure)
    }
  }

  /// Nil where all is well.
  func exitCode(_ threshold: FailureThreshold) -> AuditExitCode? {
    if outcomes.contains(where: { $0.failure != nil }) || reports.contains(where: { $0.status == .unknown }) {
      return .incomplete
    }
    let isReached = reports.contains { report in
      threshold.isReached(by: report.status, report.cards.flatMap(\.findings).map(\.finding.severity))
    }
    return isReached ? .findings : nil
  }
}
