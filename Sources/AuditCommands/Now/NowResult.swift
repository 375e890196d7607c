import CardChecker
import Fleet
import Git
import Records
import Rendering

/// What an audit came to, for the reader and for the shell.
struct NowResult {
  let reports: [Report]
  let index: FleetIndex
  private let outcomes: [RepositoryOutcome]
  private let unsearched: [UnsearchedFolder]
  private let syncFailure: ErrorEntry?

  /// Audits the repositories of `watchlist`, and reads back what is now known of them.
  ///
  /// - Parameter syncFailure: why mirrors among them may be out of date.
  init(
    auditing watchlist: Watchlist, _ settings: AuditSettings, _ progress: AuditProgress, syncFailure: ErrorEntry? = nil
  ) async throws {
    unsearched = watchlist.unsearched
    self.syncFailure = syncFailure
    (outcomes, index) = try await FleetAudit(settings).run(watchlist) { progress.advance($0) }
    progress.finish()
    // A report that cannot be read could not be written either, which is told of the repository.
    reports = outcomes.compactMap { try? FleetStore(settings.folder).report(of: $0.id) }
  }

  /// Whether nothing new was found anywhere.
  var isUnchanged: Bool { outcomes.allSatisfy { $0.result == .unchanged } && untold.isEmpty }

  /// The cards of all repositories, those that were deleted included, with their findings.
  var judgedCards: [JudgedCard] {
    reports.flatMap { report in
      report.cards.map { card in
        JudgedCard(
          repository: report.id, folder: "", path: card.path, status: card.assessment.status,
          findings: card.findings.map(\.finding), waivers: card.waivers)
      } + report.findings.map { Self.missedCard($0, report) }
    }
  }

  private static func missedCard(_ missed: ReportFinding, _ report: Report) -> JudgedCard {
    let isError = missed.waiver == nil && missed.finding.severity == .error
    return JudgedCard(
      repository: report.id, folder: "", path: missed.finding.path,
      status: isError && report.status == .fail ? .fail : .none, findings: [missed.finding],
      waivers: missed.waiver.map { [missed.finding.fingerprint: $0] } ?? [:])
  }

  /// What could not be audited, or not to its end.
  var troubles: [AuditTrouble] {
    reports.compactMap { AuditTrouble($0) }
      + untold.map { AuditTrouble(repository: $0.subject, isUnknown: true, errors: [$0.failure]) }
  }

  /// Failures of which no report tells, since it could not be written or there is none.
  var untold: [(subject: String, failure: ErrorEntry)] {
    let failed: [(subject: String, failure: ErrorEntry)] = outcomes.compactMap { outcome in
      guard let failure = outcome.failure else { return nil }
      let isTold = reports.contains { $0.id == outcome.id.text && $0.errors.contains(failure) }
      return isTold ? nil : (outcome.id.text, failure)
    }
    return failed + unsearched.map { ($0.path.string, $0.error) } + (syncFailure.map { [("remotes", $0)] } ?? [])
  }

  /// Nil where all is well.
  func exitCode(_ threshold: FailureThreshold) -> AuditExitCode? {
    if isIncomplete { return .incomplete }
    let isReached = reports.contains { report in
      threshold.isReached(
        by: report.status, (report.cards.flatMap(\.countedFindings) + report.countedFindings).map(\.severity))
    }
    return isReached ? .findings : nil
  }

  // A ref that was asked for by name and does not exist may be one that was misspelled.
  private var isIncomplete: Bool {
    syncFailure != nil || !unsearched.isEmpty || outcomes.contains { $0.failure != nil }
      || reports.contains { report in
        report.status == .unknown || report.errors.contains { $0.code == GitError.Code.noSuchRef.rawValue }
      }
  }
}
