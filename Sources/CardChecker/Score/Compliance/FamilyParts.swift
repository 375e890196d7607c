/// What a family's points are computed from.
struct FamilyParts: Hashable, Sendable {
  /// The clauses that the policy demands, and those that the card has.
  var demanded = 0
  var met = 0
  /// Distinct errors and warnings: those of one rule on one slot or key count once.
  var errors = 0
  var warnings = 0
  /// Whether what the family looks at is demanded and not there, or cannot be read.
  var isAbsent = false

  /// The share of the family's points that is reached, as clauses met of those demanded, or in twentieths.
  var share: Fraction {
    if isAbsent { return Fraction(0, of: 1) }
    if demanded > 0 { return Fraction(met, of: demanded) }
    return Fraction(max(0, 20 - 5 * errors - 2 * warnings), of: 20)
  }
}
