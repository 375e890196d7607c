import CardHistory
import Git

/// An order to tell which paths of one repository are cards.
public struct ListingJob: Hashable, Sendable, Codable {
  public var location: RepositoryLocation
  public var layout: Layout
  public var refs: [String]
}
