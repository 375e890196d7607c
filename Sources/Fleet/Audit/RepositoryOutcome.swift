import Records

/// How the audit of one repository ended.
public struct RepositoryOutcome: Hashable, Sendable {
  public enum Result: Hashable, Sendable {
    /// Nothing moved since the last audit.
    case unchanged
    /// Written; the history gained so many records.
    case audited(newRecords: Int)
    /// Nothing new is known; the report says so.
    case failed(ErrorEntry)
    /// Nothing new is known, and no report could be written that says so.
    case unwritten(ErrorEntry)
  }

  public let id: RepositoryID
  public let source: String
  public let result: Result

  /// What the fold of the index has to tell, since no report does.
  var unwritten: UnwrittenFailure? {
    guard case .unwritten(let error) = result else { return nil }
    return UnwrittenFailure(id: id, source: source, error: error)
  }

  /// The error, where the repository could not be audited.
  public var failure: ErrorEntry? {
    switch result {
    case .failed(let error), .unwritten(let error): error
    case .unchanged, .audited: nil
    }
  }
}
