import CardChecker
import CardHistory

/// The terms on which one repository is audited: what is demanded, what is excused, and who answers for it.
public struct RepositoryTerms: Sendable {
  public let policy: RepositoryPolicy
  public let excuses: Excuses
  /// The day on which waivers have to hold, and after which dates are in the future.
  public let today: CivilDay
  public let owner: String?
  /// Sorted.
  public let labels: [String]

  /// - Parameters:
  ///   - repository: its id; nil where it is not known, so that only what is said of all repositories applies.
  ///   - today: the day on which waivers have to hold.
  public init(_ policy: FleetPolicy, baseline: Baseline? = nil, repository: String?, today: Timestamp) {
    self.today = today.civilDay
    self.policy = repository.map { policy.policy(of: $0) } ?? policy.common
    (owner, labels) = repository.map { policy.ownership(of: $0) } ?? (nil, [])
    excuses = Excuses(
      repository: repository ?? "", waivers: policy.waivers(of: repository),
      baseline: repository.flatMap { baseline?.entries(of: $0) } ?? [], today: today.civilDay)
  }
}
