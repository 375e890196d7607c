/// What a card may have and still pass.
public struct Gate: Hashable, Sendable, Codable {
  /// The most errors that are allowed.
  public var maximumErrors = 0
  /// The most warnings that are allowed; nil for any number.
  public var maximumWarnings: Int?
  /// The least completeness; nil for any.
  public var minimumCompleteness: Double?
  /// The least coverage; nil for any.
  public var minimumCoverage: Double?
  /// The least compliance; nil for any.
  public var minimumCompliance: Double?
  /// The least grade; nil for any.
  public var minimumGrade: Grade?

  /// A gate that allows no error.
  public init() {}
}
