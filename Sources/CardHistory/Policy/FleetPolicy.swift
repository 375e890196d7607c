import CardChecker
import Git

/// A policy file made ready to be asked about many repositories.
public struct FleetPolicy: Sendable {
  /// What the file says.
  public let file: PolicyFile
  /// The policy of a repository that no override names.
  public let common: RepositoryPolicy
  private let overrides: [(repositories: [Glob], override: PolicyOverride)]
  private let ownership: [(repositories: [Glob], ownership: Ownership)]
  private let waivers: [ScopedWaiver]

  public init(_ file: PolicyFile) {
    self.file = file
    overrides = file.overrides.map { ($0.repositories.map { Glob($0) }, $0) }
    common = Self.policy(file.base, file.overrides.filter(\.repositories.isEmpty))
    ownership = file.ownership.map { ($0.repositories.map { Glob($0) }, $0) }
    waivers = file.waivers.map(ScopedWaiver.init)
  }

  /// A policy without overrides, owners and waivers.
  public init(_ policy: Policy) {
    self.init(PolicyFile(policy))
  }

  /// Judges each card by the format it has.
  public static let `default` = FleetPolicy(.default)

  /// What is demanded of the cards of a repository.
  ///
  /// Overrides for repositories change its base, in the order of the file; those that name paths come after them.
  public func policy(of repository: String) -> RepositoryPolicy {
    let isNamed = overrides.map { $0.repositories.match(repository) }
    if !isNamed.contains(true) { return common }
    let applying = zip(overrides, isNamed).filter { $0.repositories.isEmpty || $1 }
    return Self.policy(file.base, applying.map(\.0.override))
  }

  private static func policy(_ base: Policy, _ overrides: [PolicyOverride]) -> RepositoryPolicy {
    RepositoryPolicy(
      overrides.filter(\.paths.isEmpty).reduce(base) { $0.applying($1.settings) },
      overrides: overrides.filter { !$0.paths.isEmpty }
        .map { RepositoryPolicy.PathOverride(paths: $0.paths, settings: $0.settings) })
  }

  /// Who looks after a repository: the first entry that names one; and the labels of all entries, sorted.
  public func ownership(of repository: String) -> (owner: String?, labels: [String]) {
    let entries = ownership.filter { $0.repositories.match(repository) }.map(\.ownership)
    return (entries.lazy.compactMap(\.owner).first, Set(entries.flatMap(\.labels)).sorted())
  }

  /// The waivers that are about a repository, in the order of the file; of one that is not known, those for all.
  public func waivers(of repository: String?) -> [ScopedWaiver] {
    waivers.filter { $0.concerns(repository) }
  }
}

extension [Glob] {
  fileprivate func match(_ text: String) -> Bool {
    contains { $0.matches(text.utf8) }
  }
}
