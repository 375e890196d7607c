import CardChecker
import Git

/// A range of commits to judge.
public struct RangeRequest: Sendable {
  public var range: RevisionRange
  public var layout: Layout
  public var policy: RepositoryPolicy

  public init(_ range: RevisionRange, layout: Layout, policy: RepositoryPolicy) {
    self.range = range
    self.layout = layout
    self.policy = policy
  }
}
