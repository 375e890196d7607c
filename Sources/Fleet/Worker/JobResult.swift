import CardHistory
import Records

/// What a worker answers: one JSON object a line.
public enum JobResult: Hashable, Sendable, Codable {
  /// Nothing moved since the cursor of the job.
  case unchanged
  case audited(AuditResult)
  case listed(CardListing)
  case compared(RangeReport)
  case judged(HeadAssessment)
  case failed(ErrorEntry)

  /// What is said of a worker that answered something it was not asked.
  static let mismatch = ErrorEntry(stage: "worker", code: "died", message: "the worker answered another question")

  /// What is said of a worker whose answer cannot be read.
  static func unreadable(_ error: any Error) -> ErrorEntry {
    ErrorEntry(stage: "worker", code: "died", message: "the worker's answer cannot be understood: \(error)")
  }
}
