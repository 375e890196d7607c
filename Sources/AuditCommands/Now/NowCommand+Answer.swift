import CardChecker
import Fleet
import Git
import Rendering

/// The short way, where nothing moved since the last audit.
extension NowCommand {
  /// Says once more what was said last, if all looks as it did then and the question is the same. It needs one thread and
  /// reads nothing of a repository.
  ///
  /// - Returns: how that audit ended; nil where one has to be made.
  func answerAtOnce() throws -> AuditExitCode? {
    guard mayBeAnsweredAtOnce else { return nil }
    let service = try ServiceConfiguration(commandLine)
    let audit = FleetAudit(try settings(service))
    let known = audit.known
    guard let answer = LastAnswer(to: question(known), in: service.folder) else { return nil }
    let watchlist = try watchlist(service)
    guard !needsSync(watchlist), audit.isQuiet(watchlist, since: known), audit.confirmIndex(known) else { return nil }
    Output.write(answer.output)
    return answer.code
  }

  /// Keeps what an audit that found nothing new had to say.
  func keepAnswer(_ answer: LastAnswer, _ watchlist: Watchlist, _ service: ServiceConfiguration) throws {
    guard mayBeAnsweredAtOnce, !needsSync(watchlist) else { return }
    let audit = FleetAudit(try settings(service))
    let known = audit.known
    // The reports were read after the look that is remembered, so another look tells whether they are the same.
    if audit.isQuiet(watchlist, since: known) { answer.write(to: question(known), in: service.folder) }
  }

  // A log tells of each repository, and the other formats tell the time.
  private var mayBeAnsweredAtOnce: Bool {
    !full && format == .text && common.logLevel == nil && RangeArgument(selection.paths) == nil
  }

  /// Names all that decides what is printed.
  private func question(_ known: FleetSights) -> [UInt8] {
    let program = FileStatus("/proc/self/exe", followingLink: true)
    let asked = "\(common.quiet) \(failOn) \(Output.style.isEnabled) \(Version.current)"
    let version = "\(program?.size ?? 0) \(program?.modified ?? 0)"
    return SHA256Digest(of: known.digest + "\(asked) \(version)".utf8).bytes
  }
}
