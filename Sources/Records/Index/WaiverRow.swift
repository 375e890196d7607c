import CardChecker

/// A waiver of the policy, and what it does.
public struct WaiverRow: Hashable, Sendable, Codable {
  /// What has become of a waiver.
  public enum State: String, Sendable, Codable {
    /// It excuses findings.
    case active
    /// Its day has passed; what it excused counts again.
    case expired
    /// There is nothing left that it would excuse.
    case unused
  }

  public var rule: String
  @Nullable public var repository: String?
  @Nullable public var path: String?
  @Nullable public var slot: String?
  public var reason: String
  public var owner: String
  public var expires: String
  public var state: State
  /// How many findings it is about.
  public var findings: Int
  /// Where it stands, as `file:line:column`.
  public var place: String

  init(_ waiver: Waiver, findings: Int, today: CivilDay) {
    rule = waiver.rule
    repository = waiver.repository
    path = waiver.path
    slot = waiver.slot
    reason = waiver.reason
    owner = waiver.owner
    expires = waiver.expires.description
    self.findings = findings
    place = waiver.place.description
    state = waiver.isActive(on: today) ? findings > 0 ? .active : .unused : .expired
  }
}
