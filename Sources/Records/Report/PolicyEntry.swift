import CardChecker

/// The policy that a verdict rests on.
public struct PolicyEntry: Hashable, Sendable, Codable {
  public var name: String
  /// SHA-256 of the policy's text, which stands in `policies/<digest>.yaml`.
  public var digest: String

  public init(_ policy: RepositoryPolicy) {
    name = policy.base.name
    digest = policy.digest
  }
}
