import CardChecker
import CardHistory
import Git

/// An order to judge what a range of commits changed in one repository.
public struct RangeJob: Hashable, Sendable, Codable {
  public var id: String
  /// The repository's path as it was given, or the address that it is a mirror of.
  public var source: String
  public var location: RepositoryLocation
  public var range: RevisionRange
  public var layout: Layout
  public var policy: RepositoryPolicy
}
