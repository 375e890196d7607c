/// The scores of a card, each 0 to 100, or nil where it could not be decided.
public struct CardScores: Hashable, Sendable {
  public let completeness: Double?
  public let coverage: Double?
  public let compliance: Double?

  /// The grade: of the lower of compliance and completeness, or coverage where completeness is nil.
  func grade(hasError: Bool) -> Grade? {
    let scores = [completeness ?? coverage, compliance].compactMap(\.self)
    return scores.min().map { Grade(score: $0, hasError: hasError) }
  }
}
