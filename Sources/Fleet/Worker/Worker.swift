import CardChecker
import CardHistory
import Git
import Records

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The process that reads what repositories hold: jobs on standard input, results on standard output.
///
/// It opens no file for writing and may be killed at any moment; whoever gave it the job deals with that.
public struct Worker: Sendable {
  private let limits: WorkerLimits

  public init(limits: WorkerLimits) {
    self.limits = limits
  }

  /// Serves jobs until standard input ends.
  ///
  /// - Throws: where a line is no job, or the reader of the results is gone.
  public func serve() throws {
    try ProcessLimits.apply(limits)
    OrphanWatch.start()
    // Sent to all processes of a terminal or service, they mean the one that hands out the jobs.
    for number in [SIGINT, SIGTERM, SIGHUP] { signal(number, SIG_IGN) }
    while let line = readLine() {
      try ProcessLimits.allowProcessorTime(seconds: limits.seconds)
      let result = perform(try JSONText.decode(Job.self, from: line.utf8))
      try StandardOutput.write(try JSONText.line(result))
    }
  }

  func perform(_ job: Job) -> JobResult {
    do throws(GitError) {
      switch job {
      case .audit(let job): return try audit(job)
      case .list(let job): return try list(job)
      case .range(let job): return try compare(job)
      case .judge(let job): return try judge(job)
      }
    } catch {
      return .failed(ErrorEntry(stage: "audit", error))
    }
  }

  private func audit(_ job: AuditJob) throws(GitError) -> JobResult {
    var request = AuditRequest(layout: job.layout, refs: job.refs, policy: job.policy, cursor: job.cursor)
    request.demandsReport = job.demandsReport
    request.today = job.today
    request.isFull = job.isFull
    request.processes = job.processes
    let repository = try Repository(job.location)
    guard let audit = try Auditor.audit(repository, request) else { return .unchanged }
    return .audited(AuditResult(audit, id: job.id, source: job.source, policy: job.policy))
  }

  private func compare(_ job: RangeJob) throws(GitError) -> JobResult {
    let request = RangeRequest(job.range, layout: job.layout, policy: job.policy)
    let audit = try RangeAuditor.audit(try Repository(job.location), request)
    return .compared(RangeReport(id: job.id, source: job.source, job.range, audit, policy: job.policy))
  }

  private func list(_ job: ListingJob) throws(GitError) -> JobResult {
    .listed(try CardListing(try Repository(job.location), layout: job.layout, refs: job.refs))
  }
  private func judge(_ job: JudgementJob) throws(GitError) -> JobResult {
    let request = AuditRequest(layout: job.layout, refs: job.refs, policy: job.policy)
    return .judged(try HeadAssessment(try Repository(job.location), request))
  }
}
