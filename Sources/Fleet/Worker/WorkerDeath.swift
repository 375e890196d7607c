import Records

/// Why a worker did not answer.
enum WorkerDeath: Error, Hashable {
  case tooSlow(seconds: Int)
  case signal(Int32)
  case exit(Int32)
  /// It closed its output; how it ended is not known yet.
  case unexplained

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
    case .unexplained:
      ErrorEntry(stage: "worker", code: "died", message: "the audit ended without a result")
    }
  }
}
