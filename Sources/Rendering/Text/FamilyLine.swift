import CardChecker

/// The families that compliance is made of, on one line: `legal 0/40 · metadata 22.5/25`.
struct FamilyLine {
  private let assessment: CardAssessment

  init(_ assessment: CardAssessment) {
    self.assessment = assessment
  }

  /// Empty where no family applies.
  var text: String {
    ComplianceFamily.allCases.compactMap { family in
      assessment.families[family.rawValue].map { score in
        "\(Self.name(family)) \(Number.score(score.points))/\(Number.score(score.of))"
      }
    }.joined(separator: " · ")
  }

  private static func name(_ family: ComplianceFamily) -> String {
    family == .imagesAndLinks ? "images and links" : family.rawValue
  }
}
