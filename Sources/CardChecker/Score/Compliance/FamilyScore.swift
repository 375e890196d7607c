/// What one family of rules gives to compliance, and the parts that it is computed from.
///
/// The points are a share of `of`: nothing where `absent`, else `met` of `demanded` where clauses are demanded, else
/// 1 less a quarter for each error and a tenth for each warning, and never below 0.
public struct FamilyScore: Hashable, Sendable, Codable {
  /// The points reached, to one decimal.
  public let points: Double
  /// The points that could be reached.
  public let of: Double
  /// The clauses demanded; 0 for families without clauses.
  public let demanded: Int
  /// The clauses of these that the card has.
  public let met: Int
  /// Distinct errors: those of one rule on one slot and key count once.
  public let errors: Int
  /// Distinct warnings.
  public let warnings: Int
  /// Whether what the family looks at is demanded and not there, or cannot be read.
  public let absent: Bool

  init(_ family: ComplianceFamily, _ parts: FamilyParts) {
    points = Score.rounded((parts.share * family.weight).value)
    of = Double(family.weight)
    demanded = parts.demanded
    met = parts.met
    errors = parts.errors
    warnings = parts.warnings
    absent = parts.isAbsent
  }
}
