import CardChecker
import CardHistory
import Git

/// An order to judge the cards at the head of one repository.
public struct JudgementJob: Hashable, Sendable, Codable {
  public var location: RepositoryLocation
  public var layout: Layout
  public var refs: [String]
  public var policy: RepositoryPolicy
}
