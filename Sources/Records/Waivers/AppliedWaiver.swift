import CardChecker

/// Why a finding does not count.
public struct AppliedWaiver: Hashable, Sendable, Codable {
  /// Whether it was there when the baseline was written; then the rest is null.
  public var baseline: Bool
  /// What the policy's waiver says.
  @Nullable public var reason: String?
  @Nullable public var owner: String?
  /// The last day on which it holds.
  @Nullable public var expires: String?

  /// A finding that the baseline names.
  static let baseline = AppliedWaiver(baseline: true, reason: nil, owner: nil, expires: nil)

  init(_ waiver: Waiver) {
    self.init(baseline: false, reason: waiver.reason, owner: waiver.owner, expires: waiver.expires.description)
  }

  private init(baseline: Bool, reason: String?, owner: String?, expires: String?) {
    self.baseline = baseline
    self.reason = reason
    self.owner = owner
    self.expires = expires
  }
}
