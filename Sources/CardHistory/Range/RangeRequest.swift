import CardChecker
import Git

/// A range of commits to judge.
public struct RangeRequest: Sendable {
  public var range: RevisionRange
  public var layout: Layout
  public var policy: Policy

  public init(_ range: RevisionRange, layout: Layout, policy: Policy) {
    self.range = range
    self.layout = layout
    self.policy = policy
  }
}
