/// Where the present state of one card comes from.
public struct CardOrigins: Hashable, Sendable, Codable {
  /// The commit that gave the card its present state; nil where a shallow clone hides it.
  public var lastChange: Attribution?
  /// By fingerprint, the commit that introduced each finding; absent where a shallow clone hides it.
  public var introducedBy: [String: Attribution] = [:]

  public init() {}
}
