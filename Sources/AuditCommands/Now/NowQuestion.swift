import CardChecker
import Fleet
import Git
import Rendering

/// What is asked of `audit now` by one who may be told once more what was told last.
struct NowQuestion: Hashable, Sendable {
  var commandLine = CommandLineSettings()
  var isQuiet = false
  var failOn = FailureThreshold.error
  var noSync = false

  /// Says again what was said, if all looks as it did then and the question is the same. It needs one thread and reads
  /// nothing of a repository.
  ///
  /// - Returns: how that audit ended; nil where one has to be made.
  func answerAtOnce() throws -> AuditExitCode? {
    let service = try ServiceConfiguration(commandLine)
    let audit = FleetAudit(try service.settings())
    let known = audit.known
    guard let answer = LastAnswer(to: digest(known), in: service.folder), RangeArgument(commandLine.paths) == nil else {
      return nil
    }
    let watchlist = try service.watchlist()
    guard !needsSync(watchlist), audit.isQuiet(watchlist, since: known), audit.confirmIndex(known) else { return nil }
    Output.write(answer.output)
    return answer.code
  }

  /// Keeps what an audit that found nothing new had to say.
  func keep(_ answer: LastAnswer, _ watchlist: Watchlist) throws {
    let service = try ServiceConfiguration(commandLine)
    let audit = FleetAudit(try service.settings())
    let known = audit.known
    // The reports were read after the look that is remembered, so another look tells whether they are the same.
    guard !needsSync(watchlist), audit.isQuiet(watchlist, since: known) else { return }
    answer.write(to: digest(known), in: service.folder)
  }

  /// Whether mirrors among the repositories are to be brought up to date first.
  func needsSync(_ watchlist: Watchlist) -> Bool {
    !noSync && commandLine.paths.isEmpty && !watchlist.remotes.isEmpty
  }

  /// Names all that decides what is printed.
  private func digest(_ known: FleetSights) -> [UInt8] {
    let program = FileStatus("/proc/self/exe", followingLink: true)
    let fields = [
      isQuiet ? "quiet" : "", failOn.rawValue, Output.style.isEnabled ? "style" : "", Version.current,
      String(program?.size ?? 0), String(program?.modified ?? 0),
    ]
    return SHA256Digest(of: known.digest + Array(fields.joined(separator: "\0").utf8)).bytes
  }
}
