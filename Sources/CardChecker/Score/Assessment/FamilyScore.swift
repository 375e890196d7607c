/// What one family of rules gives to compliance.
public struct FamilyScore: Hashable, Sendable, Codable {
  /// The points reached.
  public let points: Double
  /// The points that could be reached.
  public let of: Double

  /// Scores a family.
  public init(points: Double, of: Double) {
    self.points = points
    self.of = of
  }
}
