import CardChecker
import Fleet
import Git
import Records
import Rendering

/// What a range of commits changed, for the reader and for the shell.
struct RangeResult {
  private let report: RangeReport

  init(_ report: RangeReport) {
    self.report = report
  }

  /// Has a worker judge the range.
  ///
  /// - Throws: `UsageError` where a revision is none; `AuditExitCode.incomplete`, after saying why, where the repository
  ///   cannot be read.
  static func report(
    _ range: RevisionRange, of repository: WatchedRepository, _ settings: AuditSettings
  ) async throws -> RangeReport {
    switch try await RangeInspection(settings).run(range, of: repository) {
    case .success(let report): return report
    case .failure(let error):
      let message = "\(repository.path): \(error.message)"
      let codes: [GitError.Code] = [.unknownRevision, .noMergeBase]
      if codes.map(\.rawValue).contains(error.code) { throw UsageError(message) }
      Output.write("error: \(error.code): \(TerminalText.escaped(message))\n", to: .standardError)
      throw AuditExitCode.incomplete
    }
  }

  func print(_ format: OutputFormat, isQuiet: Bool) throws {
    switch format {
    case .text where isQuiet: break
    case .text: Output.write(lines: RangeText(report, style: Output.style).lines())
    case .json: Output.write(try JSONText.document(report))
    case .markdown: Output.write(lines: RangeSummary(report).lines())
    case .sarif, .junit, .github: _ = try format.printFindings(of: judgedCards)
    }
  }

  /// Whether the range brought a finding that is at least this severe, or made a card fail for another reason.
  func reaches(_ threshold: FailureThreshold) -> Bool {
    report.cards.contains { card in
      threshold.isReached(by: card.fails ? .fail : .pass, card.appeared.map(\.severity))
    }
  }

  // The formats of other tools show what is new alone.
  private var judgedCards: [JudgedCard] {
    report.cards.filter { $0.after != nil || !$0.appeared.isEmpty }.map { card in
      JudgedCard(
        repository: report.id, folder: "", path: card.path, status: card.fails ? .fail : .pass,
        findings: card.appeared)
    }
  }
}
