import CardChecker

/// The checker for each card of a repository: one for all, unless the policy says something else of some paths.
public struct CardCheckers: Sendable {
  private let common: CardChecker?
  private var policies: CardPolicies
  private var known: [Policy: CardChecker] = [:]

  public init(_ policy: RepositoryPolicy) {
    common = policy.overrides.isEmpty ? CardChecker(policy: policy.base) : nil
    policies = CardPolicies(policy)
  }

  /// The checker for the card at a path.
  public mutating func checker(for path: RepositoryPath) -> CardChecker {
    if let common { return common }
    let policy = policies.policy(ofCardAt: path.description)
    if let known = known[policy] { return known }
    let checker = CardChecker(policy: policy)
    known[policy] = checker
    return checker
  }
}
