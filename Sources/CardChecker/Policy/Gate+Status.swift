extension Gate {
  /// Whether a card gets through.
  ///
  /// - Parameter findings: those that count, so without the waived ones.
  func status(of findings: [Finding], scores: CardScores, grade: Grade?) -> Status {
    let isPassed =
      allows(findings) && Gate.reaches(scores.completeness, minimumCompleteness)
      && Gate.reaches(scores.coverage, minimumCoverage)
      && Gate.reaches(scores.compliance, minimumCompliance)
      && minimumGrade.map { least in grade.map { $0 <= least } ?? false } ?? true
    return isPassed ? .pass : .fail
  }

  /// Whether there are no more errors and warnings than may be.
  public func allows(_ findings: [Finding]) -> Bool {
    let errors = findings.count { $0.severity == .error }
    let warnings = findings.count { $0.severity == .warning }
    return errors <= maximumErrors && maximumWarnings.map { warnings <= $0 } ?? true
  }

  /// A score that does not apply to a card is not held against it.
  private static func reaches(_ score: Double?, _ least: Double?) -> Bool {
    guard let score, let least else { return true }
    return score >= least
  }
}
