/// A repository whose audit failed, and whose report could not be made to say so.
public struct UnwrittenFailure: Hashable, Sendable {
  public let id: RepositoryID
  /// The path or URL that was audited.
  public let source: String
  public let error: ErrorEntry

  public init(id: RepositoryID, source: String, error: ErrorEntry) {
    self.id = id
    self.source = source
    self.error = error
  }
}
