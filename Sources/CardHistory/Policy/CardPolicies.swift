import CardChecker
import Git

/// The policy of each card of a repository, by its path.
public struct CardPolicies: Sendable {
  private let policy: RepositoryPolicy
  private let overrides: [[Glob]]
  private var known: [[Int]: Policy] = [:]

  public init(_ policy: RepositoryPolicy) {
    self.policy = policy
    overrides = policy.overrides.map { $0.paths.map { Glob($0) } }
  }

  /// What is demanded of the card at a path, as reports show it.
  public mutating func policy(ofCardAt path: String) -> Policy {
    let applying = overrides.indices.filter { index in overrides[index].contains { $0.matches(path.utf8) } }
    if let known = known[applying] { return known }
    let result = applying.reduce(policy.base) { $0.applying(policy.overrides[$1].settings) }
    known[applying] = result
    return result
  }
}
