import CardChecker
import CardHistory
import Git

/// An order to audit one repository.
public struct AuditJob: Hashable, Sendable, Codable {
  public var id: String
  /// The repository's path as it was given, or the address that it is a mirror of.
  public var source: String
  public var location: RepositoryLocation
  public var layout: Layout
  public var refs: [String]
  public var policy: RepositoryPolicy
  public var cursor: AuditCursor?
  public var demandsReport: Bool
  public var today: CivilDay
  public var isFull: Bool
  /// How many processes the worker may make of itself.
  public var processes: Int
}
