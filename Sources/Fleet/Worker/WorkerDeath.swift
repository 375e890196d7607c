import Records

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Why a worker did not answer.
enum WorkerDeath: Error, Hashable {
  case tooSlow(seconds: Int)
  case signal(Int32)
  case exit(Int32)

  /// How the process ended that has closed its output. Its status is left for the one who started it.
  init(of process: pid_t) {
    var info = siginfo_t()
    waitid(P_PID, id_t(process), &info, WEXITED | WNOWAIT)
    let status = info._sifields._sigchld.si_status
    self = info.si_code == CLD_EXITED ? .exit(status) : .signal(status)
  }

  /// Whether a process has ended. Its status is left for the one who started it.
  static func hasCome(to process: pid_t) -> Bool {
    var info = siginfo_t()
    return waitid(P_PID, id_t(process), &info, WEXITED | WNOWAIT | WNOHANG) != 0 || info.si_signo != 0
  }

  /// What the report of the repository says.
  var entry: ErrorEntry {
    switch self {
    case .tooSlow(let seconds):
      ErrorEntry(
        stage: "worker", code: "timed-out",
        message: "the audit took longer than \(seconds) seconds and was stopped; run git fsck on the repository, "
          + "or raise limits.seconds in the configuration")
    case .signal(let number):
      ErrorEntry(
        stage: "worker", code: "died",
        message: "the audit was ended by signal \(number); run git fsck on the repository, "
          + "or raise limits.megabytes in the configuration")
    case .exit(let code):
      ErrorEntry(stage: "worker", code: "died", message: "the audit ended with exit code \(code) and no result")
    }
  }
}
