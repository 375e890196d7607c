import Records

/// How the audit of one repository ended.
public struct RepositoryOutcome: Hashable, Sendable {
  public enum Result: Hashable, Sendable {
    /// Nothing moved since the last audit.
    case unchanged
    /// Written; the history gained so many records.
    case audited(newRecords: Int)
    /// Nothing new is known.
    case failed(ErrorEntry)
  }

  public let id: RepositoryID
  public let source: String
  public let result: Result

  /// The error, where the repository could not be audited.
  public var failure: ErrorEntry? {
    if case .failed(let error) = result { error } else { nil }
  }
}
